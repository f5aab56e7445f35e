### Los pasos del recorrido «dyad» que no están en shared.ftl, en el orden en que las personas los encuentran.
### Los nombres de las opciones y de los campos hablan en primera persona: quien escribe y quien lee ven la misma frase.
### Todo lo demás le habla a quien lee: de tú, o de usted.


## Comienzo

step-dyad-ask-to-meet =
    { $register ->
        [formal] ¿Quién escribe primero? Usted también puede añadir una frase sobre el tema.
       *[informal] ¿Quién escribe primero? También puedes añadir una frase sobre el tema.
    }
    .help =
        { $register ->
            [formal] Al enviar esto, usted dice que sí a las condiciones de esta página. { $their_name } solo lo ve después de leer una página a solas.
           *[informal] Al enviar esto, dices que sí a las condiciones de esta página. { $their_name } solo lo ve después de leer una página a solas.
        }
    .next = { $their_name } puede decir que sí, que ahora no, o no responder.
    .waiting =
        { $register ->
            [formal] Usted ya envió su invitación. Ahora puede descansar.
           *[informal] Ya enviaste tu invitación. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } dice que sí, la conversación empieza. Si no, la invitación se cierra por sí sola a la hora que usted ve aquí.
           *[informal] Si { $their_name } dice que sí, la conversación empieza. Si no, la invitación se cierra por sí sola a la hora que ves aquí.
        }
option-i-begin = Me gustaría escribir primero
    .note = El tema en una frase sencilla, o nada
option-you-begin = Me gustaría escribir después
    .note = El tema en una frase sencilla, o nada
step-accept-you =
    { $register ->
        [formal] { $their_name } le propone tener una conversación, y que usted escriba primero. ¿Le gustaría participar?
       *[informal] { $their_name } te propone tener una conversación, y que escribas primero. ¿Te gustaría participar?
    }
    .next =
        { $register ->
            [formal] Si usted dice que sí, el primer turno es para usted.
           *[informal] Si dices que sí, el primer turno es para ti.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
step-begin =
    { $register ->
        [formal] La conversación ya puede empezar. ¿Es un buen momento para usted?
       *[informal] La conversación ya puede empezar. ¿Es un buen momento para ti?
    }
    .help =
        { $register ->
            [formal] La conversación empieza cuando usted pueda, y { $their_name } también.
           *[informal] La conversación empieza cuando puedas, y { $their_name } también.
        }
    .next = Después, quien tiene el primer turno puede escribir.
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación empieza cuando las dos respuestas sean «Ahora puedo».
           *[informal] Ya respondiste. La conversación empieza cuando las dos respuestas sean «Ahora puedo».
        }
    .waiting-next =
        { $register ->
            [formal] Hasta entonces usted puede cambiar su respuesta.
           *[informal] Hasta entonces puedes cambiar tu respuesta.
        }
settle-quiet =
    { $register ->
        [formal] Usted podría quedarse un rato en calma, en un lugar de donde pueda irse.
       *[informal] Podrías quedarte un rato en calma, en un lugar de donde puedas irte.
    }
settle-stop =
    { $register ->
        [formal] Usted puede salir de la conversación en cualquier momento. Casi siempre también puede saltar un paso o descansar.
       *[informal] Puedes salir de la conversación en cualquier momento. Casi siempre también puedes saltar un paso o descansar.
    }
option-ready = Ahora puedo
option-later = Más tarde
    .help = Habrá una pausa cuando lleguen las dos respuestas.
step-warm =
    { $register ->
        [formal] ¿Hay algo de { $their_name } que le haga bien a usted?
       *[informal] ¿Hay algo de { $their_name } que te haga bien?
    }
    .help = Puede ser algo muy pequeño.
    .next =
        { $register ->
            [formal] Si usted escribe algo, { $their_name } puede leerlo después.
           *[informal] Si escribes algo, { $their_name } puede leerlo después.
        }
    .skip = Saltar esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede compartir algo bueno, o nada.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } comparte algo, usted podrá leerlo.
           *[informal] Si { $their_name } comparte algo, podrás leerlo.
        }
step-receive-warm =
    { $register ->
        [formal] { $their_name } comparte algo bueno. Usted puede responder, o no.
       *[informal] { $their_name } comparte algo bueno. Puedes responder, o no.
    }
    .next = Después viene el turno siguiente.
    .skip = No responder
    .waiting = { $their_name } ya puede leer esto. Tal vez no haya respuesta.
    .waiting-next = Después viene el turno siguiente.

## Escuchar y entender

step-listen =
    { $register ->
        [formal] Aquí usted puede leer lo que compartió { $their_name }. No hay prisa.
       *[informal] Aquí puedes leer lo que compartió { $their_name }. No hay prisa.
    }
    .help = Basta con leer. Cada persona escribe en su turno.
    .next =
        { $register ->
            [formal] Después usted puede escribir lo que entendió.
           *[informal] Después puedes escribir lo que entendiste.
        }
    .waiting = { $their_name } ya puede leer esto.
    .waiting-next = Después { $their_name } puede escribir lo que entendió.
option-read = Lo he leído
option-smaller = Una parte más pequeña, por favor
    .help = Entonces { $their_name } puede escribir una parte más pequeña.
    .help-then =
        { $register ->
            [formal] Después usted elige a solas cómo seguir, y { $their_name } también.
           *[informal] Después eliges a solas cómo seguir, y { $their_name } también.
        }
field-in-my-words = Con mis propias palabras
field-makes-sense = Algo que entiendo bien
step-speak-smaller =
    { $register ->
        [formal] ¿Puede usted escribir una parte más pequeña? Basta un solo momento de lo que pasó, o una frase.
       *[informal] ¿Puedes escribir una parte más pequeña? Basta un solo momento de lo que pasó, o una frase.
    }
    .help = Una parte pequeña se entiende mejor. Lo demás sigue aquí.
    .next = Después { $their_name } puede leerlo.
    .skip = Dejar esta parte así
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Tal vez más adelante pueda compartir algo.
           *[informal] Con esto terminas tu turno. Tal vez más adelante puedas compartir algo.
        }
    .starter-one = El momento en que…
    .starter-two = Lo que más me importa es…
    .waiting = Ahora { $their_name } puede escribir una parte más pequeña.
    .waiting-next =
        { $register ->
            [formal] Después usted puede escribir lo que entiende de esa parte.
           *[informal] Después puedes escribir lo que entiendes de esa parte.
        }
option-fits-more = Sí, y hay más
step-add-more =
    { $register ->
        [formal] ¿Qué le gustaría añadir?
       *[informal] ¿Qué te gustaría añadir?
    }
    .help =
        { $register ->
            [formal] Usted también puede dejar esta parte así.
           *[informal] También puedes dejar esta parte así.
        }
    .next = Después { $their_name } puede leerlo.
    .skip = Dejar esta parte así
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .waiting =
        { $register ->
            [formal] Hasta aquí, lo que usted escribió se parece a lo que { $their_name } quiso decir. Ahora { $their_name } puede añadir algo.
           *[informal] Hasta aquí, lo que escribiste se parece a lo que { $their_name } quiso decir. Ahora puede añadir algo.
        }
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } añade algo, usted podrá leerlo.
           *[informal] Si { $their_name } añade algo, podrás leerlo.
        }
option-next-piece = Otra parte
    .help = Después { $their_name } puede escribir lo que entendió de esa parte.
    .note =
        { $register ->
            [formal] ¿Qué más puede escribir de lo que pasó, o de cómo fue para usted?
           *[informal] ¿Qué más puedes escribir de lo que pasó, o de cómo fue para ti?
        }
option-deeper = Lo que más me importa de esto
    .help =
        { $register ->
            [formal] Después { $their_name } puede escribir cómo imagina que fue para usted.
           *[informal] Después { $their_name } puede escribir cómo imagina que fue para ti.
        }
    .note =
        { $register ->
            [formal] ¿Qué es lo que más le importa a usted de esto?
           *[informal] ¿Qué es lo que más te importa de esto?
        }
step-check-unsaid =
    { $register ->
        [formal] Esta vez no hay respuesta escrita. Lo que usted escribió sí se envió.
       *[informal] Esta vez no hay respuesta escrita. Lo que escribiste sí se envió.
    }
    .help =
        { $register ->
            [formal] Saltar un paso no le quita valor a lo que usted compartió.
           *[informal] Saltar un paso no le quita valor a lo que compartiste.
        }
    .next = Después viene la parte siguiente.
    .waiting = Ahora { $their_name } puede seguir.
    .waiting-next = Después viene la parte siguiente.
option-on-from-here = Seguir
step-ways =
    { $register ->
        [formal] En esta parte todavía cuesta entenderse. ¿Qué le gustaría ahora?
       *[informal] En esta parte todavía cuesta entenderse. ¿Qué te gustaría ahora?
    }
    .help =
        { $register ->
            [formal] Usted responde a solas, y { $their_name } también. Nadie tiene que ir más allá de lo que quiere.
           *[informal] Respondes a solas, y { $their_name } también. Nadie tiene que ir más allá de lo que quiere.
        }
    .next =
        { $register ->
            [formal] La conversación sigue cuando usted responda, y { $their_name } también.
           *[informal] La conversación sigue cuando respondas, y { $their_name } también.
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación sigue cuando { $their_name } también responda.
           *[informal] Ya respondiste. La conversación sigue cuando { $their_name } también responda.
        }
    .waiting-next =
        { $register ->
            [formal] Hasta entonces usted puede cambiar su respuesta.
           *[informal] Hasta entonces puedes cambiar tu respuesta.
        }
option-smaller-piece = Una parte más pequeña
option-a-rest = Una pausa
    .help = Si { $their_name } no elige «Dejar esta parte así», hay una pausa.
step-guess =
    { $register ->
        [formal] ¿Cómo pudo ser esto para { $their_name }? Basta con que usted escriba cómo lo imagina.
       *[informal] ¿Cómo pudo ser esto para { $their_name }? Basta con que escribas cómo lo imaginas.
    }
    .next = Después { $their_name } puede decir si se parece a cómo fue.
    .skip = Saltar esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = { $their_name } ya puede leer esto.
    .waiting-next =
        { $register ->
            [formal] Tal vez usted pueda leer cómo imagina { $their_name } que fue esto para usted.
           *[informal] Tal vez puedas leer cómo imagina { $their_name } que fue esto para ti.
        }
step-guess-check =
    { $register ->
        [formal] ¿Se parece esto a cómo fue para usted?
       *[informal] ¿Se parece esto a cómo fue para ti?
    }
    .help =
        { $register ->
            [formal] Solo usted puede decirlo.
           *[informal] Solo tú puedes decirlo.
        }
    .next = Después viene la parte siguiente.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted imaginó.
           *[informal] { $their_name } ya puede leer lo que imaginaste.
        }
    .waiting-next = Después { $their_name } puede decir si se parece a cómo fue.
option-guess-fits = Sí, fue algo así
option-almost = Casi
    .note =
        { $register ->
            [formal] ¿Qué fue distinto para usted? Puede dejarlo vacío.
           *[informal] ¿Qué fue distinto para ti? Puedes dejarlo vacío.
        }

## Los turnos, y algo que hice

step-turn =
    { $register ->
        [formal] Ahora es su turno. ¿Qué le gustaría compartir?
       *[informal] Ahora es tu turno. ¿Qué te gustaría compartir?
    }
    .help = Bastan dos o tres frases. Aquí cabe el enojo. Las amenazas, no.
    .next = Después { $their_name } puede leerlo.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Tal vez más adelante pueda compartir algo.
           *[informal] Con esto terminas tu turno. Tal vez más adelante puedas compartir algo.
        }
    .waiting =
        { $register ->
            [formal] Ahora { $their_name } puede escribir. Usted podrá leerlo cuando { $their_name } lo envíe.
           *[informal] Ahora { $their_name } puede escribir. Podrás leerlo cuando lo envíe.
        }
    .waiting-next =
        { $register ->
            [formal] Después tal vez usted pueda escribir lo que entendió.
           *[informal] Después tal vez puedas escribir lo que entendiste.
        }
option-both = Algo que hice, y después cómo fue para mí
    .help =
        { $register ->
            [formal] Primero puede escribir usted algo que hizo. { $their_name } no tiene que responder a eso.
           *[informal] Primero puedes escribir algo que hiciste. { $their_name } no tiene que responder a eso.
        }
step-speak-account =
    { $register ->
        [formal] Ahora puede contarle a { $their_name } qué pasó y cómo fue para usted.
       *[informal] Ahora puedes contarle a { $their_name } qué pasó y cómo fue para ti.
    }
    .help = Bastan dos o tres frases. Aquí cabe el enojo. Las amenazas, no.
    .next = Después { $their_name } puede leerlo y escribir lo que entendió.
    .skip = Terminar aquí mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .starter-one = Lo que pasó fue…
    .starter-two = Para mí fue…
    .waiting = Ahora { $their_name } puede escribir cómo lo vivió.
    .waiting-next =
        { $register ->
            [formal] Después tal vez usted pueda escribir lo que entendió.
           *[informal] Después tal vez puedas escribir lo que entendiste.
        }
field-what-i-did = Lo que hice
field-what-it-did = Lo que veo que causó
field-what-i-will-do = Lo que voy a hacer

## Elegir cómo seguir

step-landing =
    { $register ->
        [formal] Aquí usted puede elegir cómo seguir. ¿Qué le gustaría ahora?
       *[informal] Aquí puedes elegir cómo seguir. ¿Qué te gustaría ahora?
    }
    .help =
        { $register ->
            [formal] Usted responde a solas, y { $their_name } también. Si alguien elige «Suficiente por ahora», vienen las últimas páginas.
           *[informal] Respondes a solas, y { $their_name } también. Si alguien elige «Suficiente por ahora», vienen las últimas páginas.
        }
    .next =
        { $register ->
            [formal] La conversación sigue cuando usted responda, y { $their_name } también.
           *[informal] La conversación sigue cuando respondas, y { $their_name } también.
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación sigue cuando { $their_name } también responda.
           *[informal] Ya respondiste. La conversación sigue cuando { $their_name } también responda.
        }
    .waiting-next =
        { $register ->
            [formal] Hasta entonces usted puede cambiar su respuesta.
           *[informal] Hasta entonces puedes cambiar tu respuesta.
        }
option-one-more = Compartir algo más
    .help = Si { $their_name } también elige esto, cada persona puede elegir después hasta dos cosas.
option-another-day = Otro día
    .help =
        { $register ->
            [formal] Si nadie elige «Suficiente por ahora», usted vuelve a esta página cuando pueda y { $their_name } también pueda.
           *[informal] Si nadie elige «Suficiente por ahora», vuelves a esta página cuando puedas y { $their_name } también pueda.
        }
option-enough = Suficiente por ahora
    .help = Después vienen las últimas páginas.
step-day-gate =
    { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es bueno para usted hacer esto hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es bueno para ti hacer esto hoy?
    }
    .help =
        { $register ->
            [formal] { $their_name } no ve lo que usted elige.
           *[informal] { $their_name } no ve lo que eliges.
        }
    .next =
        { $register ->
            [formal] Después usted puede elegir «Ahora puedo».
           *[informal] Después puedes elegir «Ahora puedo».
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación sigue cuando { $their_name } también pueda.
           *[informal] Ya respondiste. La conversación sigue cuando { $their_name } también pueda.
        }
    .waiting-next =
        { $register ->
            [formal] Si eso no pasa, la conversación se cierra por sí sola a la hora que usted ve aquí.
           *[informal] Si eso no pasa, la conversación se cierra por sí sola a la hora que ves aquí.
        }
step-day-ready =
    { $register ->
        [formal] ¿Le parece un buen momento para seguir esta conversación?
       *[informal] ¿Te parece un buen momento para seguir esta conversación?
    }
    .help =
        { $register ->
            [formal] Usted también puede volver otro día, o salir de la conversación.
           *[informal] También puedes volver otro día, o salir de la conversación.
        }
    .next =
        { $register ->
            [formal] La conversación sigue cuando usted pueda, y { $their_name } también.
           *[informal] La conversación sigue cuando puedas, y { $their_name } también.
        }
    .waiting =
        { $register ->
            [formal] Usted eligió «Ahora puedo». La conversación sigue cuando { $their_name } también pueda.
           *[informal] Elegiste «Ahora puedo». La conversación sigue cuando { $their_name } también pueda.
        }
    .waiting-next =
        { $register ->
            [formal] Si eso no pasa, la conversación se cierra por sí sola a la hora que usted ve aquí.
           *[informal] Si eso no pasa, la conversación se cierra por sí sola a la hora que ves aquí.
        }

## Tarjetas

step-doors =
    { $register ->
        [formal] ¿Qué le gustaría añadir? Puede elegir hasta dos cosas, o ninguna.
       *[informal] ¿Qué te gustaría añadir? Puedes elegir hasta dos cosas, o ninguna.
    }
    .next =
        { $register ->
            [formal] Después usted comparte lo que eligió, y { $their_name } también: primero una persona y luego la otra.
           *[informal] Después compartes lo que elegiste, y { $their_name } también: primero una persona y luego la otra.
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación sigue cuando { $their_name } también responda.
           *[informal] Ya respondiste. La conversación sigue cuando { $their_name } también responda.
        }
    .waiting-next =
        { $register ->
            [formal] Hasta entonces usted puede cambiar su respuesta.
           *[informal] Hasta entonces puedes cambiar tu respuesta.
        }
option-next-step = Un paso pequeño
step-card-own =
    { $register ->
        [formal] Aquí usted puede hablar de algo que hizo.
       *[informal] Aquí puedes hablar de algo que hiciste.
    }
    .help = No hace falta decir por qué. { $their_name } no tiene que responder.
    .next = Después { $their_name } puede leerlo.
    .skip = No añadir esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede escribir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
step-card-limit =
    { $register ->
        [formal] Aquí puede poner un límite: lo que va a hacer usted si pasa algo que no quiere.
       *[informal] Aquí puedes poner un límite: lo que vas a hacer tú si pasa algo que no quieres.
    }
    .help = Nadie tiene que estar de acuerdo.
    .next = Después { $their_name } puede marcar que lo ha leído.
    .skip = No añadir esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede escribir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
step-card-request =
    { $register ->
        [formal] ¿Qué le gustaría a usted pedirle a { $their_name }?
       *[informal] ¿Qué te gustaría pedirle a { $their_name }?
    }
    .help = La respuesta puede ser sí, no, otra cosa, o que hace falta tiempo.
    .next = Después { $their_name } puede responder, o no.
    .skip = No añadir esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede escribir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
step-card-question =
    { $register ->
        [formal] ¿Qué le gustaría a usted preguntarle a { $their_name }?
       *[informal] ¿Qué te gustaría preguntarle a { $their_name }?
    }
    .help = Una pregunta con «qué» o «cómo» es más fácil de responder. Tal vez no haya respuesta.
    .next = Después { $their_name } puede responder, o no.
    .skip = No añadir esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede escribir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
step-card-thanks =
    { $register ->
        [formal] ¿Qué le gustaría a usted agradecerle a { $their_name }?
       *[informal] ¿Qué te gustaría agradecerle a { $their_name }?
    }
    .help = Puede ser algo muy pequeño.
    .next = Después { $their_name } puede leerlo.
    .skip = No añadir esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede escribir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
step-card-next-step =
    { $register ->
        [formal] ¿Qué paso pequeño le gustaría a usted que viniera ahora?
       *[informal] ¿Qué paso pequeño te gustaría que viniera ahora?
    }
    .help = Puede ser algo muy pequeño. Nadie tiene que estar de acuerdo.
    .next = Después { $their_name } puede leerlo.
    .skip = No añadir esto
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede escribir algo.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo.
           *[informal] Si { $their_name } escribe algo, podrás leerlo.
        }
option-something-else = Ofrecer otra cosa
    .help = { $their_name } puede aceptarla o dejar abierta la petición.
    .note =
        { $register ->
            [formal] ¿Qué podría ofrecer usted?
           *[informal] ¿Qué podrías ofrecer?
        }
step-take-counter =
    { $register ->
        [formal] { $their_name } le ofrece otra cosa. ¿Le sirve a usted?
       *[informal] { $their_name } te ofrece otra cosa. ¿Te sirve?
    }
    .next = Después la conversación sigue, o viene la última parte.
    .skip = No responder
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted ofreció.
           *[informal] { $their_name } ya puede leer lo que ofreciste.
        }
    .waiting-next = Después la conversación sigue, o viene la última parte.
option-take-it = Sí, me sirve
option-leave-open = Dejar abierta la petición
step-hear-next-step =
    { $register ->
        [formal] { $their_name } habla de un paso pequeño. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } habla de un paso pequeño. Puedes marcar que lo has leído.
    }
    .help =
        { $register ->
            [formal] Usted no tiene que estar de acuerdo.
           *[informal] No tienes que estar de acuerdo.
        }
    .next = Después la conversación sigue, o viene la última parte.
    .skip = Seguir sin marcarlo
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer el paso pequeño que usted escribió.
           *[informal] { $their_name } ya puede leer el paso pequeño que escribiste.
        }
    .waiting-next = Después la conversación sigue, o viene la última parte.

## Cierre

step-close =
    { $register ->
        [formal] ¿Le gustaría mirar esto otra vez con { $their_name } otro día?
       *[informal] ¿Te gustaría mirar esto otra vez con { $their_name } otro día?
    }
    .help =
        { $register ->
            [formal] El día vale solo si { $their_name } también elige uno. Si son distintos, vale el más lejano. Usted puede elegir frases propias para guardar. Se guardan solo si { $their_name } también elige alguna. Usted también puede poner un límite.
           *[informal] El día vale solo si { $their_name } también elige uno. Si son distintos, vale el más lejano. También puedes elegir frases tuyas para guardar. Se guardan solo si { $their_name } también elige alguna. Y puedes poner un límite.
        }
    .next =
        { $register ->
            [formal] Después hay una última página, solo para usted.
           *[informal] Después hay una última página, solo para ti.
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. La conversación sigue cuando { $their_name } responda, o a la hora que usted ve aquí.
           *[informal] Ya respondiste. La conversación sigue cuando { $their_name } responda, o a la hora que ves aquí.
        }
    .waiting-next =
        { $register ->
            [formal] Hasta entonces usted puede cambiar su respuesta.
           *[informal] Hasta entonces puedes cambiar tu respuesta.
        }
option-in-a-week = Dentro de una semana
option-in-two-weeks = Dentro de dos semanas
option-no-day = Sin fecha
option-limit-heard = He leído el límite
    .help = { $their_name } puede ver esto, si todavía tiene abierta la última página.

## Lo que queda, al final: títulos de un texto breve para cada persona

record-title = Lo que queda de esta conversación
record-kept = Frases guardadas
record-limits = Límites
record-requests = Peticiones y respuestas
record-answer = Respuesta
record-open = Sigue abierta
record-date = Fecha (UTC)
record-next-steps = Pasos pequeños
record-commitments = Lo que cada persona va a hacer
record-again = Para mirar esto otra vez
record-nothing = No se eligió ninguna frase para guardar.
record-erased = Estas palabras se borraron.
record-hidden = Estas palabras no se muestran por ahora.
again-another-day = Otro día
again-in-a-week = Una semana después de la conversación
again-in-two-weeks = Dos semanas después de la conversación
again-in-days =
    { $count ->
        [one] { $count } día después de la conversación
       *[other] { $count } días después de la conversación
    }

## Lo que una persona puede llevarse de una conversación, en cualquier momento: títulos de un texto breve

export-title =
    { $register ->
        [formal] Lo que usted puede leer de esta conversación
       *[informal] Lo que puedes leer de esta conversación
    }
export-agreed =
    { $register ->
        [formal] A lo que usted dijo que sí
       *[informal] A lo que dijiste que sí
    }
export-given =
    { $register ->
        [formal] Usted dijo que sí.
       *[informal] Dijiste que sí.
    }
export-withdrawn =
    { $register ->
        [formal] Usted retiró su «sí».
       *[informal] Retiraste tu «sí».
    }
export-renewed =
    { $register ->
        [formal] Usted dijo que sí otra vez.
       *[informal] Dijiste que sí otra vez.
    }
export-lines = Lo que se escribió
export-nothing =
    { $register ->
        [formal] No hay frases que usted pueda leer.
       *[informal] No hay frases que puedas leer.
    }
export-private =
    { $register ->
        [formal] Solo usted puede leer esto.
       *[informal] Solo tú puedes leer esto.
    }
