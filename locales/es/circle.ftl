### Los pasos del recorrido «circle», en el que de tres a quince personas comparten por turnos, y una de ellas cuida el círculo.
### El nombre está solo donde se habla de una persona: quien invita, o quien tiene el turno.


## Comienzo

step-circle-gate =
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
            [formal] Después usted puede escribir para qué es el círculo. Nadie sabe nada de esto todavía.
           *[informal] Después puedes escribir para qué es el círculo. Nadie sabe nada de esto todavía.
        }
    .waiting = Alguien está leyendo una página a solas.
circle-gate-fear =
    { $register ->
        [formal] Alguien del círculo le da miedo.
       *[informal] Alguien del círculo te da miedo.
    }
circle-gate-rule =
    { $register ->
        [formal] Un juez, la escuela o el trabajo limita su contacto con alguien del círculo.
       *[informal] Un juez, la escuela o el trabajo limita tu contacto con alguien del círculo.
    }
circle-gate-above =
    { $register ->
        [formal] Su trabajo, casa, dinero o cuidados dependen de alguien del círculo.
       *[informal] Tu trabajo, casa, dinero o cuidados dependen de alguien del círculo.
    }
step-purpose = ¿Para qué es este círculo? Basta una frase sencilla.
    .help =
        { $register ->
            [formal] Al enviarla, usted dice que sí a las condiciones de esta página. Con esto invita a las demás personas, y también puede responder a las mismas preguntas.
           *[informal] Al enviarla, dices que sí a las condiciones de esta página. Con esto invitas a las demás personas, y también puedes responder a las mismas preguntas.
        }
    .next = Cada persona puede decir que sí, que ahora no, o no responder.
    .skip = Invitar sin frase
    .skip-help = Entonces, quienes reciben la invitación no ven ninguna frase.
    .starter-one = Se trata de…
    .waiting =
        { $register ->
            [formal] Usted ya envió sus invitaciones. Ahora puede descansar.
           *[informal] Ya enviaste tus invitaciones. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que usted ve aquí con quienes hayan dicho que sí. Si no son suficientes, se cierra entonces.
           *[informal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que ves aquí con quienes hayan dicho que sí. Si no son suficientes, se cierra entonces.
        }
step-circle-door-gate =
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
            [formal] Después usted ve para qué es el círculo. Puede decir que sí, o que ahora no.
           *[informal] Después ves para qué es el círculo. Puedes decir que sí, o que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
circle-invitation =
    { $register ->
        [formal] { $their_name } le invita aquí a un círculo. Usted puede decir que no.
       *[informal] { $their_name } te invita aquí a un círculo. Puedes decir que no.
    }
step-circle-door =
    { $register ->
        [formal] { $their_name } le invita a un círculo. ¿Le gustaría participar?
       *[informal] { $their_name } te invita a un círculo. ¿Te gustaría participar?
    }
    .next =
        { $register ->
            [formal] Si usted dice que sí, puede escribir una frase sobre cómo está al llegar.
           *[informal] Si dices que sí, puedes escribir una frase sobre cómo estás al llegar.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que usted ve aquí con quienes hayan dicho que sí. Si no son suficientes, se cierra entonces.
           *[informal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que ves aquí con quienes hayan dicho que sí. Si no son suficientes, se cierra entonces.
        }
option-circle-not-now = Ahora no
    .help = A nadie se le dice nada, pero las demás personas pueden imaginarlo.
option-circle-do-not-ask = Ahora no, y no más invitaciones de { $their_name }
    .help =
        { $register ->
            [formal] Nadie ve la diferencia con «Ahora no». Lo otro se lo pide usted a la aplicación.
           *[informal] Nadie ve la diferencia con «Ahora no». Lo otro se lo pides a la aplicación.
        }
circle-turns = En cada turno puede escribir una sola persona, y las demás personas pueden leerlo.
circle-answers =
    { $register ->
        [formal] Lo que se escribe es para leer, no para responder. Cada vez usted puede saltar su turno.
       *[informal] Lo que se escribe es para leer, no para responder. Cada vez puedes saltar tu turno.
    }
circle-said-back-next = La persona siguiente puede escribir lo que entendió de eso.
circle-said-back-keeper = Quien cuida el círculo puede escribir lo que entendió de eso.
circle-asks =
    { $register ->
        [formal] Más tarde usted puede ofrecer algo, o pedirle algo a una persona. Cada respuesta puede ser no.
       *[informal] Más tarde puedes ofrecer algo, o pedirle algo a una persona. Cada respuesta puede ser no.
    }
circle-pass =
    { $register ->
        [formal] Usted puede saltar cualquiera de estos pasos.
       *[informal] Puedes saltar cualquiera de estos pasos.
    }
circle-stays =
    { $register ->
        [formal] Por favor, no le cuente a nadie más lo que usted lea aquí.
       *[informal] Por favor, no le cuentes a nadie más lo que leas aquí.
    }
step-check-in =
    { $register ->
        [formal] ¿Cómo está usted hoy, al llegar a este círculo? Basta una frase.
       *[informal] ¿Cómo estás hoy, al llegar a este círculo? Basta una frase.
    }
    .help = Todas las frases se muestran a la vez, cuando cada persona haya respondido.
    .next = Después, quien tiene el primer turno puede escribir.
    .skip = No escribir nada
    .skip-help =
        { $register ->
            [formal] Las demás personas no ven ninguna frase de usted.
           *[informal] Las demás personas no ven ninguna frase tuya.
        }
    .starter-one = Llego aquí…
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

## Lo que pasó

step-story =
    { $register ->
        [formal] ¿Qué le gustaría compartir con este círculo?
       *[informal] ¿Qué te gustaría compartir con este círculo?
    }
    .help = Bastan dos o tres frases. Aquí cabe el enojo. Las amenazas, no.
    .next = Todas las personas de este círculo pueden leerlo. Después la conversación sigue.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .starter-one = Lo que pasó fue…
    .starter-two = Para mí fue…
    .waiting =
        { $register ->
            [formal] Ahora { $their_name } puede escribir. Usted podrá leerlo cuando { $their_name } lo envíe.
           *[informal] Ahora { $their_name } puede escribir. Podrás leerlo cuando lo envíe.
        }
    .waiting-next = Después la conversación sigue.
circle-first-elder = El primer turno es de la persona mayor con autoridad, para algo que hizo. También puede saltarlo.
circle-first-manager = El primer turno es de quien dirige en el trabajo, para algo que hizo. También puede saltarlo.
step-circle-own-first =
    { $register ->
        [formal] ¿Le gustaría hablar de algo que usted hizo?
       *[informal] ¿Te gustaría hablar de algo que hiciste?
    }
    .help =
        { $register ->
            [formal] Nadie escribe lo que entendió, ni tiene que responder. Usted también puede saltar su turno.
           *[informal] Nadie escribe lo que entendió, ni tiene que responder. También puedes saltar tu turno.
        }
    .next = Todas las personas de este círculo pueden leerlo. Después viene el turno de otra persona.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Más adelante hay lugar para algo.
           *[informal] Con esto terminas tu turno. Más adelante hay lugar para algo.
        }
    .waiting = Ahora { $their_name } puede escribir sobre algo que hizo, o saltar ese turno.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo. Después viene el turno de otra persona.
           *[informal] Si { $their_name } escribe algo, podrás leerlo. Después viene el turno de otra persona.
        }

## Escuchar y entender, en un círculo que repara

step-circle-say-back =
    { $register ->
        [formal] Con sus propias palabras, ¿qué entendió usted de lo que compartió { $their_name }?
       *[informal] Con tus propias palabras, ¿qué entendiste de lo que compartió { $their_name }?
    }
    .help =
        { $register ->
            [formal] Usted puede entenderlo y aun así verlo de otra manera.
           *[informal] Puedes entenderlo y aun así verlo de otra manera.
        }
    .next = Después { $their_name } puede decir si se parece a lo que quiso decir.
    .skip = Saltar esto
    .skip-help = Las demás personas solo ven que la conversación sigue.
    .starter-one = Entendí que…
    .starter-two = Para { $their_name } fue…
    .waiting = Ahora { $their_name } puede escribir lo que entendió.
    .waiting-next = Después, quien lo contó puede decir si se parece a lo que quiso decir.
step-circle-check =
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
option-one-sentence-more = Una frase más
    .help = Todas las personas de este círculo pueden leerla. Después la conversación sigue.
    .note =
        { $register ->
            [formal] ¿Qué le gustaría añadir?
           *[informal] ¿Qué te gustaría añadir?
        }
option-circle-leave-it = Dejar esta parte así
    .help = Después la conversación sigue.
step-sum-up = En unas frases sencillas, ¿qué se contó en este círculo?
    .help = Esto no dice quién tenía razón.
    .next = Todas las personas de este círculo pueden leerlo. Después, cada persona puede decir qué necesita o poner un límite.
    .skip = No escribir nada
    .skip-help = Las demás personas solo ven que la conversación sigue.
    .starter-one = Se contó que…
    .waiting = Ahora { $their_name } puede escribir lo que se contó.
    .waiting-next =
        { $register ->
            [formal] Después usted puede decir qué necesita o poner un límite.
           *[informal] Después puedes decir qué necesitas o poner un límite.
        }

## Necesidades y límites

step-needs =
    { $register ->
        [formal] ¿Qué necesita usted ahora? También puede poner un límite.
       *[informal] ¿Qué necesitas ahora? También puedes poner un límite.
    }
    .help = Nadie tiene que estar de acuerdo. Todas las respuestas se muestran a la vez.
    .next =
        { $register ->
            [formal] Después usted elige si quiere un turno.
           *[informal] Después eliges si quieres un turno.
        }
    .skip = Nada por ahora
    .skip-help =
        { $register ->
            [formal] Las demás personas no ven ninguna palabra de usted.
           *[informal] Las demás personas no ven ninguna palabra tuya.
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
option-need = Algo que necesito
    .note =
        { $register ->
            [formal] ¿Qué sería bueno para usted?
           *[informal] ¿Qué sería bueno para ti?
        }

## Ofrecer y pedir

step-wish =
    { $register ->
        [formal] ¿Le gustaría a usted tener un turno para ofrecer algo, o para pedirle algo a una persona?
       *[informal] ¿Te gustaría tener un turno para ofrecer algo, o para pedirle algo a una persona?
    }
    .help =
        { $register ->
            [formal] Si usted elige tener un turno, todas las personas de este círculo pueden verlo.
           *[informal] Si eliges tener un turno, todas las personas de este círculo pueden verlo.
        }
    .next = Después hay un turno para cada persona que lo quiera, una después de otra.
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
option-a-turn = Me gustaría tener un turno
option-circle-enough = Sin turno para mí
step-offers =
    { $register ->
        [formal] ¿Qué le gustaría a usted ofrecer, o pedirle a una persona?
       *[informal] ¿Qué te gustaría ofrecer, o pedirle a una persona?
    }
    .help =
        { $register ->
            [formal] Todas las personas de este círculo pueden leer lo que usted escriba.
           *[informal] Todas las personas de este círculo pueden leer lo que escribas.
        }
    .next = Después la conversación sigue. Las peticiones se responden más tarde, todas a la vez.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno.
           *[informal] Con esto terminas tu turno.
        }
    .waiting = Ahora { $their_name } puede ofrecer algo o pedir algo.
    .waiting-next = Después la conversación sigue.
option-offer = Algo que puedo ofrecer
    .note =
        { $register ->
            [formal] ¿Qué le gustaría a usted hacer?
           *[informal] ¿Qué te gustaría hacer?
        }
option-circle-request = Una petición a una persona
    .help = La respuesta puede ser no.
    .names =
        { $register ->
            [formal] ¿A quién se lo pide usted?
           *[informal] ¿A quién se lo pides?
        }
step-answers =
    { $register ->
        [formal] Aquí usted ve lo que le piden. Puede responder, o no.
       *[informal] Aquí ves lo que te piden. Puedes responder, o no.
    }
    .help = Aquí un «no» está tan bien como un «sí». No hace falta dar un motivo.
    .next = Después todas las respuestas se muestran a la vez.
    .skip = No responder
    .skip-help =
        { $register ->
            [formal] Las demás personas no ven ninguna respuesta de usted.
           *[informal] Las demás personas no ven ninguna respuesta tuya.
        }
    .waiting = Ahora, quienes recibieron una petición pueden responder. Cada respuesta puede ser no.
    .waiting-next = Después todas las respuestas se muestran a la vez.
step-circle-landing =
    { $register ->
        [formal] ¿Cómo está usted ahora con esto?
       *[informal] ¿Cómo estás ahora con esto?
    }
    .help =
        { $register ->
            [formal] Cada persona responde a solas. No hace falta que usted ya esté bien con esto.
           *[informal] Cada persona responde a solas. No hace falta que ya estés bien con esto.
        }
    .next = Después vienen las últimas páginas, o hay un turno más para quienes lo quieran.
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
option-can-live-with-it = Para mí puede quedar así
option-stand-aside = Lo veo de otra manera, y dejo esto así
option-not-yet = Todavía no
    .help = Después hay un turno más para quienes lo quieran.
    .help-last = Después vienen las últimas páginas.

## Cierre

step-check-out =
    { $register ->
        [formal] ¿Cómo está usted al terminar este círculo? Basta una frase.
       *[informal] ¿Cómo estás al terminar este círculo? Basta una frase.
    }
    .help = Todas las frases se muestran a la vez, cuando cada persona haya respondido.
    .next = Después hay una página sobre reunirse otra vez.
    .skip = No escribir nada
    .skip-help =
        { $register ->
            [formal] Las demás personas no ven ninguna frase de usted.
           *[informal] Las demás personas no ven ninguna frase tuya.
        }
    .starter-one = Termino este círculo…
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
step-circle-close =
    { $register ->
        [formal] ¿Le gustaría a usted reunirse otra vez en este círculo?
       *[informal] ¿Te gustaría reunirte otra vez en este círculo?
    }
    .help =
        { $register ->
            [formal] El día vale solo si al menos tres personas eligen uno, y solo para esas personas. Si son distintos, vale el más lejano. Usted también puede elegir frases propias. Se guardan solo si lo hacen al menos tres personas.
           *[informal] El día vale solo si al menos tres personas eligen uno, y solo para esas personas. Si son distintos, vale el más lejano. También puedes elegir frases tuyas. Se guardan solo si lo hacen al menos tres personas.
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
option-in-four-weeks = Dentro de cuatro semanas
