### Los pasos del recorrido «accountability», después de un daño: alguien que lo hizo, alguien a quien se lo hicieron, alguien que cuida la
### conversación, y hasta cuatro personas que acompañan. El nombre está solo donde se habla de una persona: quien empieza, quien tiene el
### turno, o quien escribió lo que está arriba.


## Antes de preguntar a nadie

step-accountability-gate =
    { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es bueno para usted hacer esto hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es bueno para ti hacer esto hoy?
    }
    .help =
        { $register ->
            [formal] Nadie más ve lo que usted elige.
           *[informal] Nadie más ve lo que eliges.
        }
    .next =
        { $register ->
            [formal] Si usted sigue, todavía no envía nada. Nadie sabe nada de esto.
           *[informal] Si sigues, todavía no envías nada. Nadie sabe nada de esto.
        }
    .waiting = Alguien está leyendo una página a solas.
accountability-gate-fear =
    { $register ->
        [formal] Alguien de esta conversación le da miedo.
       *[informal] Alguien de esta conversación te da miedo.
    }
accountability-gate-rule =
    { $register ->
        [formal] Un juez, la escuela o el trabajo limita su contacto con alguien de esta conversación.
       *[informal] Un juez, la escuela o el trabajo limita tu contacto con alguien de esta conversación.
    }
accountability-gate-above =
    { $register ->
        [formal] Alguien de esta conversación decide sobre cosas de las que usted depende: trabajo, casa, dinero o cuidados.
       *[informal] Alguien de esta conversación decide sobre tu trabajo, casa, dinero o cuidados.
    }
step-prepare =
    { $register ->
        [formal] Aquí usted puede escribir para usted lo que hizo. Ninguna otra persona que participe puede leerlo.
       *[informal] Aquí puedes escribir para ti lo que hiciste. Ninguna otra persona que participe puede leerlo.
    }
    .help =
        { $register ->
            [formal] Al enviarlo, usted dice que sí a las condiciones de esta página. Bastan palabras sencillas.
           *[informal] Al enviarlo, dices que sí a las condiciones de esta página. Bastan palabras sencillas.
        }
    .next = Después viene una página con una pregunta.
    .skip = Saltar esto
    .skip-help =
        { $register ->
            [formal] Nadie ve que usted saltó esto.
           *[informal] Nadie ve que saltaste esto.
        }
    .waiting = Alguien está leyendo una página a solas.
field-who-was-touched = A quién le hizo daño eso
step-contact =
    { $register ->
        [formal] ¿Podría hacerle daño a la otra persona recibir un mensaje de usted sobre esto?
       *[informal] ¿Podría hacerle daño a la otra persona recibir un mensaje tuyo sobre esto?
    }
    .help =
        { $register ->
            [formal] Tal vez esa persona le pidió a usted que no se acercara. Puede que le tenga miedo.
           *[informal] Tal vez esa persona te pidió que no te acercaras. Puede que te tenga miedo.
        }
    .next =
        { $register ->
            [formal] Después viene otra página. Nadie más ve lo que usted elige.
           *[informal] Después viene otra página. Nadie más ve lo que eliges.
        }
    .waiting = Alguien está leyendo una página a solas.
option-could-not-hurt = Creo que no
    .help = Todavía no se envía nada. Antes viene otra página.
option-not-sure = Tengo dudas
    .help = Entonces no se envía nada.
option-could-hurt = Sí, podría
    .help = Entonces no se envía nada.
step-change =
    { $register ->
        [formal] No se envía nada, ni se le pregunta nada a nadie. Usted todavía puede cambiar lo que hace.
       *[informal] No se envía nada, ni se le pregunta nada a nadie. Todavía puedes cambiar lo que haces.
    }
    .next =
        { $register ->
            [formal] Después de esto, aquí usted no tiene que hacer nada más.
           *[informal] Después de esto, aquí no tienes que hacer nada más.
        }
    .waiting =
        { $register ->
            [formal] Aquí usted no tiene que hacer nada más.
           *[informal] Aquí no tienes que hacer nada más.
        }
change-life =
    { $register ->
        [formal] Usted puede dejar de hacerlo. Puede reparar lo que se pueda reparar sin la otra persona.
       *[informal] Puedes dejar de hacerlo. Puedes reparar lo que se pueda reparar sin la otra persona.
    }
change-help =
    { $register ->
        [formal] Puede hablar con alguien de confianza sobre lo que usted hizo. Para algunas personas, ayudar con esto es su trabajo.
       *[informal] Puedes hablar con alguien de confianza sobre lo que hiciste. Para algunas personas, ayudar con esto es su trabajo.
    }
step-acknowledge =
    { $register ->
        [formal] ¿Puede usted decir que lo hizo?
       *[informal] ¿Puedes decir que lo hiciste?
    }
    .help =
        { $register ->
            [formal] Un «sí» solo dice que usted lo hizo. Después de eso, y no antes, se le pregunta a otra persona.
           *[informal] Un «sí» solo dice que lo hiciste. Después de eso, y no antes, se le pregunta a otra persona.
        }
    .next = Cada persona que reciba la pregunta puede decir que sí, que ahora no, o no responder.
    .waiting =
        { $register ->
            [formal] La pregunta ya se envió. Ahora usted puede descansar.
           *[informal] La pregunta ya se envió. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] Con un «sí», la conversación sigue. Sin un «sí», la conversación se cierra a la hora que usted ve aquí.
           *[informal] Con un «sí», la conversación sigue. Sin un «sí», la conversación se cierra a la hora que ves aquí.
        }
option-i-did-it = Sí, lo hice
    .help =
        { $register ->
            [formal] Usted dice que sí a las condiciones que leyó. Aun así, puede salir de la conversación.
           *[informal] Dices que sí a las condiciones que leíste. Aun así, puedes salir de la conversación.
        }
step-accountability-topic =
    { $register ->
        [formal] ¿De qué le gustaría hablar? Basta una frase sencilla.
       *[informal] ¿De qué te gustaría hablar? Basta una frase sencilla.
    }
    .help =
        { $register ->
            [formal] Al enviarla, usted dice que sí a las condiciones de esta página. Quien reciba la pregunta ve la frase solo después de leer una página a solas.
           *[informal] Al enviarla, dices que sí a las condiciones de esta página. Quien reciba la pregunta ve la frase solo después de leer una página a solas.
        }
    .next = Cada persona que reciba la pregunta puede decir que sí, que ahora no, o no responder.
    .skip = Enviar sin frase
    .skip-help = Entonces, quien reciba la pregunta no ve ninguna frase.
    .starter-one = Se trata de…
    .waiting =
        { $register ->
            [formal] La pregunta ya se envió. Ahora usted puede descansar.
           *[informal] La pregunta ya se envió. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] Con un «sí», la conversación sigue. Sin un «sí», la conversación se cierra a la hora que usted ve aquí.
           *[informal] Con un «sí», la conversación sigue. Sin un «sí», la conversación se cierra a la hora que ves aquí.
        }

## La entrada

accountability-about = Se trata de algo que hizo una persona y que le causó daño a otra. Nadie tiene que decir que ya está todo bien.
accountability-keeps =
    { $register ->
        [formal] Diga que sí solo si está bien preguntarle algo a la otra persona. Usted puede leer lo que se escribe para todas las personas, y cerrar la conversación para todas.
       *[informal] Di que sí solo si está bien preguntarle algo a la otra persona. Puedes leer lo que se escribe para todas las personas, y cerrar la conversación para todas.
    }
invitation-keeper =
    { $register ->
        [formal] { $their_name } le pide ayuda aquí. Usted puede decir que no.
       *[informal] { $their_name } te pide ayuda aquí. Puedes decir que no.
    }
invitation-harmed =
    { $register ->
        [formal] { $their_name } le pregunta algo aquí. Usted puede decir que no.
       *[informal] { $their_name } te pregunta algo aquí. Puedes decir que no.
    }
invitation-responsible =
    { $register ->
        [formal] { $their_name } le pregunta algo aquí. Usted puede decir que no.
       *[informal] { $their_name } te pregunta algo aquí. Puedes decir que no.
    }
invitation-supporter =
    { $register ->
        [formal] A alguien le gustaría que usted estuviera a su lado aquí. Puede decir que no.
       *[informal] A alguien le gustaría que estuvieras a su lado aquí. Puedes decir que no.
    }
step-keeper-gate =
    { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es bueno para usted hacer esto hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es bueno para ti hacer esto hoy?
    }
    .help =
        { $register ->
            [formal] Nadie más ve lo que usted elige.
           *[informal] Nadie más ve lo que eliges.
        }
    .next =
        { $register ->
            [formal] Después usted ve la pregunta. Puede decir que sí, o que ahora no.
           *[informal] Después ves la pregunta. Puedes decir que sí, o que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
step-harmed-gate =
    { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es bueno para usted hacer esto hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es bueno para ti hacer esto hoy?
    }
    .help =
        { $register ->
            [formal] Nadie más ve lo que usted elige.
           *[informal] Nadie más ve lo que eliges.
        }
    .next =
        { $register ->
            [formal] Después usted ve la pregunta. Puede decir que sí, o que ahora no.
           *[informal] Después ves la pregunta. Puedes decir que sí, o que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
step-their-gate =
    { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es bueno para usted hacer esto hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es bueno para ti hacer esto hoy?
    }
    .help =
        { $register ->
            [formal] Nadie más ve lo que usted elige.
           *[informal] Nadie más ve lo que eliges.
        }
    .next =
        { $register ->
            [formal] Después viene una página solo para usted, y luego la pregunta. Puede decir que ahora no.
           *[informal] Después viene una página solo para ti, y luego la pregunta. Puedes decir que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
step-supporter-gate =
    { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es bueno para usted hacer esto hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es bueno para ti hacer esto hoy?
    }
    .help =
        { $register ->
            [formal] Nadie más ve lo que usted elige.
           *[informal] Nadie más ve lo que eliges.
        }
    .next =
        { $register ->
            [formal] Después usted ve la pregunta. Puede decir que sí, o que ahora no.
           *[informal] Después ves la pregunta. Puedes decir que sí, o que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
step-keeper-door =
    { $register ->
        [formal] { $their_name } le pide que cuide una conversación sobre algo que alguien hizo. ¿Lo haría usted?
       *[informal] { $their_name } te pide que cuides una conversación sobre algo que alguien hizo. ¿Lo harías?
    }
    .next =
        { $register ->
            [formal] Si usted dice que sí, se le pregunta a la otra persona. Esa persona puede decir que no.
           *[informal] Si dices que sí, se le pregunta a la otra persona. Esa persona puede decir que no.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
step-harmed-door =
    { $register ->
        [formal] { $their_name } dice que hizo algo que le causó daño a usted. ¿Hay alguna forma en la que le gustaría escribir o leer sobre eso?
       *[informal] { $their_name } dice que hizo algo que te causó daño. ¿Hay alguna forma en la que te gustaría escribir o leer sobre eso?
    }
    .help =
        { $register ->
            [formal] Usted no tiene que responder ni dar un motivo. Puede salir de la conversación en cualquier momento.
           *[informal] No tienes que responder ni dar un motivo. Puedes salir de la conversación en cualquier momento.
        }
    .next =
        { $register ->
            [formal] La conversación llega solo hasta donde usted elija.
           *[informal] La conversación llega solo hasta donde elijas.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
step-their-door =
    { $register ->
        [formal] A { $their_name } le gustaría que usted dijera lo que le hizo. ¿Puede usted decir que lo hizo?
       *[informal] A { $their_name } le gustaría que dijeras lo que le hiciste. ¿Puedes decir que lo hiciste?
    }
    .help =
        { $register ->
            [formal] Un «sí» solo dice que usted lo hizo. No hace falta decir por qué.
           *[informal] Un «sí» solo dice que lo hiciste. No hace falta decir por qué.
        }
    .next =
        { $register ->
            [formal] Si usted dice que sí, { $their_name } puede elegir cómo sigue la conversación.
           *[informal] Si dices que sí, { $their_name } puede elegir cómo sigue la conversación.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
step-supporter-door =
    { $register ->
        [formal] ¿Le gustaría a usted participar en una conversación sobre algo que alguien hizo?
       *[informal] ¿Te gustaría participar en una conversación sobre algo que alguien hizo?
    }
    .help =
        { $register ->
            [formal] Usted puede leer lo que se escribe para todas las personas. Más tarde también puede escribir algo, o saltar su turno.
           *[informal] Puedes leer lo que se escribe para todas las personas. Más tarde también puedes escribir algo, o saltar tu turno.
        }
    .next =
        { $register ->
            [formal] Si usted dice que sí, puede salir de la conversación en cualquier momento.
           *[informal] Si dices que sí, puedes salir de la conversación en cualquier momento.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] La conversación sigue cuando cada persona elegida diga que sí, o a la hora que usted ve aquí.
           *[informal] La conversación sigue cuando cada persona elegida diga que sí, o a la hora que ves aquí.
        }
option-accountability-not-now = Ahora no
    .help = A nadie se le dice nada, pero alguien puede imaginarlo.
option-accountability-do-not-ask = Ahora no, y que no me pregunten otra vez
    .help =
        { $register ->
            [formal] Nadie ve la diferencia con «Ahora no». Usted le pide a la aplicación que no haya otra pregunta como esta.
           *[informal] Nadie ve la diferencia con «Ahora no». Le pides a la aplicación que no haya otra pregunta como esta.
        }
step-accountability-way =
    { $register ->
        [formal] La otra persona dice que lo hizo. ¿Cómo le gustaría a usted seguir?
       *[informal] La otra persona dice que lo hizo. ¿Cómo te gustaría seguir?
    }
    .help =
        { $register ->
            [formal] No hace falta dar un motivo. Usted puede salir de la conversación en cualquier momento.
           *[informal] No hace falta dar un motivo. Puedes salir de la conversación en cualquier momento.
        }
    .next =
        { $register ->
            [formal] La conversación llega solo hasta donde usted elija.
           *[informal] La conversación llega solo hasta donde elijas.
        }
    .waiting = Ahora { $their_name } puede elegir cómo sigue la conversación.
    .waiting-next =
        { $register ->
            [formal] Después usted ve lo que viene.
           *[informal] Después ves lo que viene.
        }
option-meet = Escribir aquí por turnos
    .help =
        { $register ->
            [formal] Primero usted puede decir qué queda fuera de la conversación. Después, cada persona tiene un turno.
           *[informal] Primero puedes decir qué queda fuera de la conversación. Después, cada persona tiene un turno.
        }
option-letters = Una carta de cada persona
    .help =
        { $register ->
            [formal] Primero escribe usted. Después la otra persona puede hablar de lo que hizo, y usted puede poner un límite o pedir algo.
           *[informal] Primero escribes tú. Después la otra persona puede hablar de lo que hizo, y tú puedes poner un límite o pedir algo.
        }
option-mine-only = Solo yo escribo
    .help = La otra persona puede leerlo, pero aquí no puede responder.
option-theirs-only = Solo la otra persona escribe
    .help =
        { $register ->
            [formal] La otra persona puede hablar de lo que hizo. Usted puede leerlo, y no tiene que responder.
           *[informal] La otra persona puede hablar de lo que hizo. Puedes leerlo, y no tienes que responder.
        }
option-accountability-enough = Con esto me basta
    .help = Entonces la conversación se cierra aquí para todas las personas.
step-agreements =
    { $register ->
        [formal] ¿Hay algo que deba quedar fuera de esta conversación? Si abajo hay nombres, usted también puede elegir quién le acompaña.
       *[informal] ¿Hay algo que deba quedar fuera de esta conversación? Si abajo hay nombres, también puedes elegir quién te acompaña.
    }
    .help =
        { $register ->
            [formal] Antes de decir que sí, cada persona de esta conversación puede leer lo que usted elija. Si no elige a alguien, esa persona no se entera de esto.
           *[informal] Antes de decir que sí, cada persona de esta conversación puede leer lo que elijas. Si no eliges a alguien, esa persona no se entera de esto.
        }
    .next = Después, cada persona que reciba la pregunta puede decir que sí a eso, o salir de la conversación.
    .skip = No elegir nada
    .skip-help = Entonces no se le pide a nadie más que participe.
    .waiting = Ahora { $their_name } puede decir qué queda fuera de la conversación.
    .waiting-next =
        { $register ->
            [formal] Después usted puede decir que sí a eso, o salir de la conversación.
           *[informal] Después puedes decir que sí a eso, o salir de la conversación.
        }
option-set = Algo queda fuera de la conversación
    .names =
        { $register ->
            [formal] ¿A quién le gustaría a usted tener aquí?
           *[informal] ¿A quién te gustaría tener aquí?
        }
option-only-pick = Solo quién me acompaña
    .names =
        { $register ->
            [formal] ¿A quién le gustaría a usted tener aquí?
           *[informal] ¿A quién te gustaría tener aquí?
        }
field-out-of-bounds = No quiero leer ni escribir sobre
field-how = Qué más necesito para poder participar
step-agree =
    { $register ->
        [formal] ¿Le gustaría a usted seguir así?
       *[informal] ¿Te gustaría seguir así?
    }
    .help =
        { $register ->
            [formal] Arriba está lo que se eligió, si hay algo. Sin usted, tal vez la conversación se cierre.
           *[informal] Arriba está lo que se eligió, si hay algo. Sin ti, tal vez la conversación se cierre.
        }
    .next = La conversación sigue cuando cada persona que recibe esta pregunta diga que sí.
    .waiting =
        { $register ->
            [formal] La conversación espera a quien recibió la pregunta. Ahora usted puede descansar.
           *[informal] La conversación espera a quien recibió la pregunta. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] Cuando cada persona diga que sí, la conversación sigue. Si no, a la hora que usted ve aquí la conversación sigue con quienes hayan dicho que sí, o se cierra.
           *[informal] Cuando cada persona diga que sí, la conversación sigue. Si no, a la hora que ves aquí la conversación sigue con quienes hayan dicho que sí, o se cierra.
        }
option-agree = Sí
    .help =
        { $register ->
            [formal] Usted dice que sí a lo que se eligió. Aun así, puede salir de la conversación.
           *[informal] Dices que sí a lo que se eligió. Aun así, puedes salir de la conversación.
        }
step-accountability-begin = La conversación ya puede empezar. ¿Quién escribe primero?
    .next = Cada persona tiene un turno.
    .waiting = Ahora { $their_name } puede decir quién escribe primero.
    .waiting-next = Después, quien tiene el primer turno puede escribir.
option-accountability-i-begin = Me gustaría escribir primero
option-they-begin = La otra persona escribe primero
option-accountability-later = Más tarde
    .help = Entonces habrá una pausa para todas las personas.

## Lo que pasó

step-accountability-speak =
    { $register ->
        [formal] ¿Qué le gustaría a usted decir sobre lo que pasó?
       *[informal] ¿Qué te gustaría decir sobre lo que pasó?
    }
    .help =
        { $register ->
            [formal] Usted elige cuánto. Aquí cabe el enojo. Las amenazas, no.
           *[informal] Tú eliges cuánto. Aquí cabe el enojo. Las amenazas, no.
        }
    .next = Cada persona de esta conversación puede leerlo. Después, la otra persona puede escribir lo que entendió.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .starter-one = Lo que pasó fue…
    .starter-three = Desde entonces…
    .starter-two = Para mí fue…
    .waiting =
        { $register ->
            [formal] Ahora { $their_name } puede escribir. Usted podrá leerlo cuando { $their_name } lo envíe.
           *[informal] Ahora { $their_name } puede escribir. Podrás leerlo cuando lo envíe.
        }
    .waiting-next = Si se envía algo, después puede venir lo que se entendió de eso.
step-accountability-speak-missing =
    { $register ->
        [formal] ¿Qué parte faltaba? Usted puede escribirla aquí.
       *[informal] ¿Qué parte faltaba? Puedes escribirla aquí.
    }
    .help = Bastan una o dos frases. Después { $their_name } puede escribir lo que entendió de esa parte.
    .next = Cada persona de esta conversación puede leerlo.
    .skip = Dejar esta parte así
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .waiting = Para { $their_name } faltaba una parte. Ahora { $their_name } puede escribirla.
    .waiting-next = Si se envía algo, después puede venir lo que se entendió de esa parte.
step-speak-more =
    { $register ->
        [formal] ¿Qué más le gustaría a usted decir?
       *[informal] ¿Qué más te gustaría decir?
    }
    .help =
        { $register ->
            [formal] Usted elige cuánto. Después, la otra persona puede escribir lo que entendió de eso.
           *[informal] Tú eliges cuánto. Después, la otra persona puede escribir lo que entendió de eso.
        }
    .next = Cada persona de esta conversación puede leerlo.
    .skip = Dejar esta parte así
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .waiting = Hasta aquí, lo que se entendió se parece a lo que { $their_name } quiso decir. Ahora { $their_name } puede añadir algo.
    .waiting-next = Si se envía algo, después puede venir lo que se entendió de eso.
step-accountability-say-back =
    { $register ->
        [formal] Con sus propias palabras, ¿qué entendió usted de lo que compartió { $their_name }?
       *[informal] Con tus propias palabras, ¿qué entendiste de lo que compartió { $their_name }?
    }
    .help =
        { $register ->
            [formal] Solo lo que usted entendió. Para lo que quiera decir sobre eso hay otra parte de la conversación.
           *[informal] Solo lo que entendiste. Para lo que quieras decir sobre eso hay otra parte de la conversación.
        }
    .next = Después { $their_name } puede decir si se parece a lo que quiso decir.
    .skip = Saltar esto
    .skip-help = Nadie ve ninguna respuesta escrita, y la conversación sigue.
    .starter-one = Entendí que…
    .starter-two = Para { $their_name } fue…
    .waiting = Ahora { $their_name } puede escribir lo que entendió.
    .waiting-next = Después, quien lo contó puede decir si se parece a lo que quiso decir.
step-accountability-check =
    { $register ->
        [formal] ¿Se parece esto a lo que usted quería decir?
       *[informal] ¿Se parece esto a lo que querías decir?
    }
    .help =
        { $register ->
            [formal] Solo usted puede decirlo.
           *[informal] Solo tú puedes decirlo.
        }
    .next = Después la conversación sigue.
    .waiting = { $their_name } ya puede leer estas palabras.
    .waiting-next = Esa persona puede decir si se parece a lo que quiso decir, o dejar esta parte así.
step-account =
    { $register ->
        [formal] Tal como usted lo ve ahora, ¿qué pasó?
       *[informal] Tal como lo ves ahora, ¿qué pasó?
    }
    .help =
        { $register ->
            [formal] Primero, lo que pasó. Después usted puede escribir también lo que pensaba entonces, o no.
           *[informal] Primero, lo que pasó. Después puedes escribir también lo que pensabas entonces, o no.
        }
    .next = Cada persona de esta conversación puede leerlo. Nadie tiene que responder.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Todavía puede hablar de lo que hizo.
           *[informal] Con esto terminas tu turno. Todavía puedes hablar de lo que hiciste.
        }
    .waiting = Ahora { $their_name } puede escribir qué pasó, tal como lo ve.
    .waiting-next =
        { $register ->
            [formal] Usted podrá leerlo cuando { $their_name } lo envíe. Nadie tiene que responder.
           *[informal] Podrás leerlo cuando { $their_name } lo envíe. Nadie tiene que responder.
        }
field-what-happened = Lo que pasó
field-thinking = Lo que yo pensaba entonces
field-what-i-see-now = Lo que veo ahora
step-hear-account =
    { $register ->
        [formal] { $their_name } cuenta lo que pasó, tal como lo ve. Usted puede marcar que lo ha leído, o escribir una respuesta.
       *[informal] { $their_name } cuenta lo que pasó, tal como lo ve. Puedes marcar que lo has leído, o escribir una respuesta.
    }
    .help =
        { $register ->
            [formal] Usted no tiene que responder. Nadie le pide que escriba lo que entendió.
           *[informal] No tienes que responder. Nadie te pide que escribas lo que entendiste.
        }
    .next = Después la conversación sigue.
    .skip = Seguir sin marcarlo
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer esto. Tal vez no haya respuesta.
    .waiting-next = Después la conversación sigue.
option-write-back = Escribir una respuesta
    .note =
        { $register ->
            [formal] ¿Qué le gustaría a usted responder?
           *[informal] ¿Qué te gustaría responder?
        }
step-support =
    { $register ->
        [formal] Usted está aquí para acompañar a alguien. ¿Hay algo que le gustaría decir?
       *[informal] Estás aquí para acompañar a alguien. ¿Hay algo que te gustaría decir?
    }
    .help =
        { $register ->
            [formal] Basta con decir cómo fue para usted. No se trata de quién es buena persona.
           *[informal] Basta con decir cómo fue para ti. No se trata de quién es buena persona.
        }
    .next = Cada persona de esta conversación puede leerlo.
    .skip = Saltar esto
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede decir algo, o saltar su turno.
    .waiting-next = Después la conversación sigue.
step-letter =
    { $register ->
        [formal] ¿Qué le gustaría a usted escribirle a la otra persona?
       *[informal] ¿Qué te gustaría escribirle a la otra persona?
    }
    .help =
        { $register ->
            [formal] Usted elige cuánto. Aquí cabe el enojo. Las amenazas, no.
           *[informal] Tú eliges cuánto. Aquí cabe el enojo. Las amenazas, no.
        }
    .next = Cada persona de esta conversación puede leerla. Después, la otra persona puede hablar de lo que hizo.
    .skip = No escribir ninguna carta
    .skip-help = Solo se ve que la conversación sigue.
    .starter-one = Lo que pasó fue…
    .starter-three = Desde entonces…
    .starter-two = Para mí fue…
    .waiting =
        { $register ->
            [formal] Ahora { $their_name } puede escribir una carta. Usted podrá leerla cuando { $their_name } la envíe.
           *[informal] Ahora { $their_name } puede escribir una carta. Podrás leerla cuando la envíe.
        }
    .waiting-next = Después hay una página para hablar de lo que se hizo.

## Lo que se hizo

step-own =
    { $register ->
        [formal] Aquí usted puede hablar de lo que hizo, de lo que ve que causó y de lo que va a hacer.
       *[informal] Aquí puedes hablar de lo que hiciste, de lo que ves que causó y de lo que vas a hacer.
    }
    .help =
        { $register ->
            [formal] Primero, lo que usted hizo, sin un «pero». Aquí no pida nada.
           *[informal] Primero, lo que hiciste, sin un «pero». Aquí no pidas nada.
        }
    .next = Cada persona de esta conversación puede leerlo. Nadie tiene que responder.
    .skip = Saltar esto
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede hablar de lo que hizo.
    .waiting-next =
        { $register ->
            [formal] Usted podrá leerlo cuando { $their_name } lo envíe. Nadie tiene que responder.
           *[informal] Podrás leerlo cuando { $their_name } lo envíe. Nadie tiene que responder.
        }
field-explanation = Cómo llegué a eso, si esto ayuda
step-accountability-receive-own =
    { $register ->
        [formal] { $their_name } habla de lo que hizo. Usted puede responder, o no.
       *[informal] { $their_name } habla de lo que hizo. Puedes responder, o no.
    }
    .help =
        { $register ->
            [formal] Usted no tiene que dar nada a cambio. Puede añadir unas palabras a su respuesta.
           *[informal] No tienes que dar nada a cambio. Puedes añadir unas palabras a tu respuesta.
        }
    .next =
        { $register ->
            [formal] Después usted puede poner un límite o pedir algo.
           *[informal] Después puedes poner un límite o pedir algo.
        }
    .skip = No responder
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer esto. Tal vez no haya respuesta.
    .waiting-next = Después { $their_name } puede poner un límite o pedir algo.
option-still-need = Lo que todavía necesito
    .note =
        { $register ->
            [formal] ¿Qué falta todavía para usted?
           *[informal] ¿Qué falta todavía para ti?
        }

## Límites y peticiones

step-conditions =
    { $register ->
        [formal] ¿Le gustaría a usted poner un límite o pedir algo?
       *[informal] ¿Te gustaría poner un límite o pedir algo?
    }
    .help =
        { $register ->
            [formal] No hace falta elegir nada. Usted puede llegar a esta página hasta tres veces.
           *[informal] No hace falta elegir nada. Puedes llegar a esta página hasta tres veces.
        }
    .next = Cada persona de esta conversación puede leerlo.
    .waiting = Ahora { $their_name } puede poner un límite o pedir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
option-nothing-more = Nada más
    .help = Después, la otra persona puede decir qué va a hacer.
step-accountability-hear-limit =
    { $register ->
        [formal] { $their_name } pone un límite. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } pone un límite. Puedes marcar que lo has leído.
    }
    .help =
        { $register ->
            [formal] Dice lo que hará { $their_name }. A usted no le pide nada.
           *[informal] Dice lo que hará { $their_name }. A ti no te pide nada.
        }
    .next = Después la conversación sigue.
    .skip = Seguir sin marcarlo
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer el límite. Ese límite no cambia, haya respuesta o no.
    .waiting-next = Después la conversación sigue.
step-accountability-answer-request =
    { $register ->
        [formal] { $their_name } le pide algo. ¿Qué le gustaría a usted responder?
       *[informal] { $their_name } te pide algo. ¿Qué te gustaría responder?
    }
    .help = Aquí un «no» está tan bien como un «sí». No hace falta dar un motivo.
    .next =
        { $register ->
            [formal] Cada persona de esta conversación puede leer lo que usted responda.
           *[informal] Cada persona de esta conversación puede leer tu respuesta.
        }
    .skip = No responder
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer la petición. La respuesta puede ser no.
    .waiting-next =
        { $register ->
            [formal] Si hay respuesta, usted podrá leerla.
           *[informal] Si hay respuesta, podrás leerla.
        }
step-accountability-receive-no =
    { $register ->
        [formal] La respuesta a esto fue «no». Usted puede dejar esta petición así.
       *[informal] La respuesta a esto fue «no». Puedes dejar esta petición así.
    }
    .help =
        { $register ->
            [formal] Después usted puede pedir otra cosa, si todavía le queda una página para eso.
           *[informal] Después puedes pedir otra cosa, si todavía te queda una página para eso.
        }
    .next = Después la conversación sigue.
    .waiting = { $their_name } ya puede leer la respuesta.
    .waiting-next = Después la conversación sigue.
step-accountability-take-counter =
    { $register ->
        [formal] { $their_name } le ofrece otra cosa. ¿Le sirve a usted?
       *[informal] { $their_name } te ofrece otra cosa. ¿Te sirve?
    }
    .next = Después la conversación sigue.
    .skip = No responder
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer lo que se ofreció.
    .waiting-next = Después la conversación sigue.

## Lo que hará cada quien

step-commitments =
    { $register ->
        [formal] ¿Qué va a hacer usted de ahora en adelante?
       *[informal] ¿Qué vas a hacer de ahora en adelante?
    }
    .help =
        { $register ->
            [formal] Basta algo pequeño y concreto. Usted puede decir hasta tres cosas.
           *[informal] Basta algo pequeño y concreto. Puedes decir hasta tres cosas.
        }
    .next = Cada persona de esta conversación puede leerlo.
    .waiting = Ahora { $their_name } puede decir qué va a hacer.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
option-commit = Algo que voy a hacer
option-that-is-all = Nada más
    .help = Después la conversación sigue.
field-what = Lo que voy a hacer
field-until = Para cuándo
field-how-known = Cómo otras personas pueden ver que lo hice
field-who-tells = Quién dice si se hizo (no la persona a la que hice daño)
step-help =
    { $register ->
        [formal] ¿Hay algo que vaya a hacer usted para ayudar con esto?
       *[informal] ¿Hay algo que vayas a hacer para ayudar con esto?
    }
    .help = Puede ser algo muy pequeño. Nadie tiene que hacer nada.
    .next = Cada persona de esta conversación puede leerlo.
    .skip = Nada por ahora
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede decir qué va a hacer, o saltar su turno.
    .waiting-next = Después la conversación sigue.
step-told =
    { $register ->
        [formal] ¿Cómo le gustaría a usted saber qué pasa después con esto?
       *[informal] ¿Cómo te gustaría saber qué pasa después con esto?
    }
    .help = Por ahora nadie más de esta conversación ve esto. La aplicación sí lo recibe, y más tarde otras personas pueden notarlo.
    .next = Después vienen las últimas páginas.
    .skip = No decir nada sobre esto
    .skip-help = Entonces la aplicación no recibe nada.
    .waiting = Ahora { $their_name } tiene una pregunta para responder a solas.
    .waiting-next = Después vienen las últimas páginas.
option-here = Quiero estar presente
option-through-keeper = Que me lo diga quien cuida esta conversación
option-not = No quiero saberlo

## Solo escribe una de las dos personas

step-statement =
    { $register ->
        [formal] ¿Qué le gustaría a usted que leyera la otra persona?
       *[informal] ¿Qué te gustaría que leyera la otra persona?
    }
    .help = La otra persona puede leerlo, pero aquí no puede responder. Aquí no caben las amenazas.
    .next = Cada persona de esta conversación puede leerlo.
    .skip = No escribir nada
    .skip-help = Después vienen las últimas páginas.
    .starter-one = Lo que pasó fue…
    .starter-two = Para mí fue…
    .waiting =
        { $register ->
            [formal] Ahora { $their_name } puede escribir. Usted podrá leerlo cuando { $their_name } lo envíe.
           *[informal] Ahora { $their_name } puede escribir. Podrás leerlo cuando lo envíe.
        }
    .waiting-next = Después vienen las últimas páginas.
step-read-statement =
    { $register ->
        [formal] Aquí usted puede leer lo que escribió { $their_name }. Es para leer, no para responder.
       *[informal] Aquí puedes leer lo que escribió { $their_name }. Es para leer, no para responder.
    }
    .next = Después vienen las últimas páginas.
    .waiting = { $their_name } ya puede leer esto. Es para leer, no para responder.
    .waiting-next = Después vienen las últimas páginas.
step-hear-own =
    { $register ->
        [formal] { $their_name } habla de lo que hizo. Usted puede responder, o no.
       *[informal] { $their_name } habla de lo que hizo. Puedes responder, o no.
    }
    .help =
        { $register ->
            [formal] Usted no tiene que dar nada a cambio. Puede añadir unas palabras a su respuesta.
           *[informal] No tienes que dar nada a cambio. Puedes añadir unas palabras a tu respuesta.
        }
    .next = Después vienen las últimas páginas.
    .skip = No responder
    .skip-help = Solo se ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer esto. Tal vez no haya respuesta.
    .waiting-next = Después vienen las últimas páginas.

## Final

step-accountability-close =
    { $register ->
        [formal] ¿Le gustaría a usted tener otro día una conversación para mirar esto otra vez?
       *[informal] ¿Te gustaría tener otro día una conversación para mirar esto otra vez?
    }
    .help =
        { $register ->
            [formal] El día vale solo si suficientes personas eligen uno, y solo para esas personas. Si son distintos, vale el más lejano. Usted también puede elegir frases propias. Se guardan de la misma manera.
           *[informal] El día vale solo si suficientes personas eligen uno, y solo para esas personas. Si son distintos, vale el más lejano. También puedes elegir frases tuyas. Se guardan de la misma manera.
        }
    .next =
        { $register ->
            [formal] Después hay una última página, solo para usted.
           *[informal] Después hay una última página, solo para ti.
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación sigue cuando cada persona responda, o a la hora que usted ve aquí.
           *[informal] Ya respondiste. La conversación sigue cuando cada persona responda, o a la hora que ves aquí.
        }
    .waiting-next =
        { $register ->
            [formal] Hasta entonces usted puede cambiar su respuesta.
           *[informal] Hasta entonces puedes cambiar tu respuesta.
        }
option-in-six-weeks = Dentro de seis semanas
