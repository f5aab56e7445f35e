### Los pasos que solo tiene el recorrido «brief», y lo que solo allí se puede elegir, en el orden en que las personas los encuentran.


## Comienzo

step-ask-to-meet =
    { $register ->
        [formal] ¿De qué le gustaría hablar? Basta una frase sencilla.
       *[informal] ¿De qué te gustaría hablar? Basta una frase sencilla.
    }
    .help =
        { $register ->
            [formal] Al enviarla, usted dice que sí a las condiciones de esta página. { $their_name } ve la frase solo después de leer una página a solas.
           *[informal] Al enviarla, dices que sí a las condiciones de esta página. { $their_name } ve la frase solo después de leer una página a solas.
        }
    .next = { $their_name } puede decir que sí, que ahora no, o no responder.
    .skip = Enviar sin tema
    .skip-help = Entonces { $their_name } no ve ningún tema.
    .starter-one = Se trata de…
    .starter-two = Me gustaría que viéramos…
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

## Escuchar y entender

step-reply =
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

## Límites y peticiones

step-one-thing =
    { $register ->
        [formal] ¿Le gustaría compartir algo, pedir algo o poner un límite? Puede elegir una cosa.
       *[informal] ¿Te gustaría compartir algo, pedir algo o poner un límite? Puedes elegir una cosa.
    }
    .help = No hace falta elegir nada.
    .next =
        { $register ->
            [formal] Si usted elige algo, { $their_name } puede leerlo después.
           *[informal] Si eliges algo, { $their_name } puede leerlo después.
        }
    .skip = Nada por ahora
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting = Ahora { $their_name } puede compartir algo, pedir algo o poner un límite, o no elegir nada.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } elige algo, usted podrá leerlo.
           *[informal] Si { $their_name } elige algo, podrás leerlo.
        }

## Cierre

step-brief-after =
    { $register ->
        [formal] Esta conversación llega a su final. ¿Hay algo que a usted le gustaría conservar?
       *[informal] Esta conversación llega a su final. ¿Hay algo que te gustaría conservar?
    }
    .help = No hace falta elegir nada. Cada opción vale solo si { $their_name } también la elige.
    .next =
        { $register ->
            [formal] Después de esto usted no tiene que hacer nada más.
           *[informal] Después de esto no tienes que hacer nada más.
        }
    .waiting =
        { $register ->
            [formal] Usted ya respondió. No tiene que hacer nada más.
           *[informal] Ya respondiste. No tienes que hacer nada más.
        }
    .waiting-next =
        { $register ->
            [formal] Usted puede cerrar esta página, o cambiar su respuesta mientras sea posible.
           *[informal] Puedes cerrar esta página, o cambiar tu respuesta mientras sea posible.
        }
option-keep-words = Guardar lo que escribimos
    .help = Se guarda solo si { $their_name } también lo elige.
option-look-again = Retomar esta conversación otro día
    .help = Vale solo si { $their_name } también lo elige.
