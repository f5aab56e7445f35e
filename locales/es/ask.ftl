### Los pasos del recorrido «ask», en el que una persona le pide algo a otra: que la escuche, compañía, ayuda con algo,
### o que busque ayuda con ella. No hace falta que haya pasado nada malo.


## Comienzo

step-ask-gate =
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
            [formal] Después usted puede decir qué le ayudaría. Nadie sabe nada de esto todavía.
           *[informal] Después puedes decir qué te ayudaría. Nadie sabe nada de esto todavía.
        }
    .waiting = Alguien está leyendo una página a solas.
step-ask =
    { $register ->
        [formal] ¿Qué le ayudaría a usted ahora?
       *[informal] ¿Qué te ayudaría ahora?
    }
    .help =
        { $register ->
            [formal] Al enviar esto, usted dice que sí a las condiciones de esta página. { $their_name } solo lo ve después de leer una página a solas.
           *[informal] Al enviar esto, dices que sí a las condiciones de esta página. { $their_name } solo lo ve después de leer una página a solas.
        }
    .next = { $their_name } puede responder, decir que ahora no, o no decir nada.
    .waiting =
        { $register ->
            [formal] Usted ya envió su petición. Ahora puede descansar.
           *[informal] Ya enviaste tu petición. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } quiere responder, la conversación sigue. Si no, se cierra por sí sola a la hora que usted ve aquí.
           *[informal] Si { $their_name } quiere responder, la conversación sigue. Si no, se cierra por sí sola a la hora que ves aquí.
        }
option-listen = Que alguien me escuche
    .note = Lo que es difícil ahora, en una frase, o nada
option-company = Compañía
    .note = Lo que es difícil ahora, en una frase, o nada
option-practical = Ayuda con algo
    .note = Con qué, en una frase, o nada
option-find-help = Que alguien busque ayuda conmigo
    .note = Lo que es difícil ahora, en una frase, o nada
step-ask-door-gate =
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
            [formal] Después usted ve lo que pide { $their_name }. Usted puede responder, o decir que ahora no.
           *[informal] Después ves lo que pide { $their_name }. Puedes responder, o decir que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
ask-invitation =
    { $register ->
        [formal] { $their_name } le pide algo aquí. Usted puede decir que no.
       *[informal] { $their_name } te pide algo aquí. Puedes decir que no.
    }
step-ask-door =
    { $register ->
        [formal] { $their_name } le pide algo. ¿Le gustaría a usted responder?
       *[informal] { $their_name } te pide algo. ¿Te gustaría responder?
    }
    .help =
        { $register ->
            [formal] Si usted sigue, puede decir que sí, que sí a una parte, o que ahora no puede.
           *[informal] Si sigues, puedes decir que sí, que sí a una parte, o que ahora no puedes.
        }
    .next =
        { $register ->
            [formal] Si usted sigue, después puede escribir su respuesta.
           *[informal] Si sigues, después puedes escribir tu respuesta.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
option-ask-accept = Sí, voy a responder
    .help =
        { $register ->
            [formal] Usted dice que sí a estas condiciones. Aun así, puede salir de la conversación.
           *[informal] Dices que sí a estas condiciones. Aun así, puedes salir de la conversación.
        }

## Límites y peticiones

step-answer =
    { $register ->
        [formal] De esto, ¿qué puede ofrecer usted?
       *[informal] De esto, ¿qué puedes ofrecer?
    }
    .help = Aquí un «no» está tan bien como un «sí». No hace falta dar un motivo.
    .next = Después { $their_name } puede leerlo.
    .skip = No responder
    .skip-help = { $their_name } lee que esta vez no hay respuesta.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted pidió. La respuesta puede ser no.
           *[informal] { $their_name } ya puede leer lo que pediste. La respuesta puede ser no.
        }
    .waiting-next =
        { $register ->
            [formal] Si hay respuesta, usted podrá leerla.
           *[informal] Si hay respuesta, podrás leerla.
        }
option-this-much = Sí, una parte
    .note =
        { $register ->
            [formal] ¿Qué puede ofrecer usted?
           *[informal] ¿Qué puedes ofrecer?
        }
option-no-room = Ahora no puedo
    .note = Unas palabras, o nada

## Gracias

step-thanks =
    { $register ->
        [formal] { $their_name } responde a lo que usted pidió. Usted puede contestar a eso, o no.
       *[informal] { $their_name } responde a lo que pediste. Puedes contestar a eso, o no.
    }
    .help =
        { $register ->
            [formal] Una respuesta habla de tiempo y de fuerzas. No dice cuánto importa usted.
           *[informal] Una respuesta habla de tiempo y de fuerzas. No dice cuánto importas.
        }
    .next =
        { $register ->
            [formal] Después hay una última página, solo para usted.
           *[informal] Después hay una última página, solo para ti.
        }
    .skip = Seguir sin responder
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted respondió.
           *[informal] { $their_name } ya puede leer tu respuesta.
        }
    .waiting-next =
        { $register ->
            [formal] Después hay una última página, solo para usted.
           *[informal] Después hay una última página, solo para ti.
        }
option-someone-else = Voy a pedírselo a otra persona
    .help = { $their_name } puede leer esto. Para pedírselo a otra persona hace falta una conversación nueva.
step-no-answer =
    { $register ->
        [formal] Esta vez no hay respuesta. Lo que usted pidió sí se envió.
       *[informal] Esta vez no hay respuesta. Lo que pediste sí se envió.
    }
    .help =
        { $register ->
            [formal] Cada persona puede saltar un paso. Eso no le quita valor a lo que usted pidió. Todavía puede pedírselo a otra persona.
           *[informal] Cada persona puede saltar un paso. Eso no le quita valor a lo que pediste. Todavía puedes pedírselo a otra persona.
        }
    .next =
        { $register ->
            [formal] Después hay una última página, solo para usted.
           *[informal] Después hay una última página, solo para ti.
        }
    .waiting = Ahora { $their_name } puede seguir.
    .waiting-next =
        { $register ->
            [formal] Después hay una última página, solo para usted.
           *[informal] Después hay una última página, solo para ti.
        }
