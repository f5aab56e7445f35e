### Los pasos que comparten los recorridos, en el orden en que las personas los encuentran, y lo que se puede elegir en ellos.
### Las opciones y los campos hablan en primera persona: quien escribe y quien lee ven la misma frase.

## Comienzo

step-gate = { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es esto adecuado para usted hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es esto adecuado para ti hoy?
    }
    .help = Nadie más ve lo que se elige aquí. No se guarda.
    .next = Después se puede escribir una línea sobre el tema y enviar una invitación.
    .waiting = Alguien está leyendo una página a solas.

step-answer-gate = { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es esto adecuado para usted hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es esto adecuado para ti hoy?
    }
    .help = Nadie más ve lo que se elige aquí. No se guarda.
    .next = Después aparece el tema. Luego se puede responder que sí, o que ahora no.
    .waiting = Alguien está leyendo una página a solas.

step-accept = { $register ->
        [formal] { $their_name } le propone tener una conversación. ¿Quiere usted participar?
       *[informal] { $their_name } te propone tener una conversación. ¿Quieres participar?
    }
    .help = No hace falta responder. Para { $their_name }, «Ahora no» y no responder se ven igual.
    .next = { $register ->
        [formal] Si usted dice que sí, { $their_name } escribe primero. Después usted escribe lo que entendió.
       *[informal] Si dices que sí, { $their_name } escribe primero. Después tú escribes lo que entendiste.
    }
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }

## Lo que pasó

step-speak = { $register ->
        [formal] Usted puede contarle a { $their_name } qué pasó y cómo fue para usted.
       *[informal] Puedes contarle a { $their_name } qué pasó y cómo fue para ti.
    }
    .help = Bastan dos o tres frases. Se puede empezar por lo que cualquiera podría haber notado allí. Se puede escribir con enojo. Aquí no hay lugar para amenazas.
    .skip = Saltar esto
    .next = { $register ->
        [formal] { $their_name } lo lee y escribe lo que entendió. Después usted dice si es lo que quería decir.
       *[informal] { $their_name } lo lee y escribe lo que entendió. Después dices si es lo que querías decir.
    }
    .starter-one = Lo que pasó fue…
    .starter-two = Para mí fue…
    .starter-three = Lo que me importa es…
    .waiting = Ahora es el turno de { $their_name }. El texto se puede leer cuando esté enviado.
    .waiting-next = { $register ->
        [formal] Después usted lo lee y escribe lo que entendió.
       *[informal] Después lo lees y escribes lo que entendiste.
    }

## Escucha y comprensión

step-say-back = { $register ->
        [formal] Con sus propias palabras, ¿qué entendió usted de lo que escribió { $their_name }?
       *[informal] Con tus propias palabras, ¿qué entendiste de lo que escribió { $their_name }?
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Cada persona tiene un turno. Aquí se puede ver dónde encontrar ayuda.
    .skip = Saltar esto
    .next = { $their_name } dice si es lo que quería decir.
    .starter-one = Entendí que…
    .starter-two = { $register ->
        [formal] Para usted fue…
       *[informal] Para ti fue…
    }
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted compartió.
       *[informal] { $their_name } está leyendo lo que compartiste.
    }
    .waiting-next = Después tal vez se pueda leer lo que entendió { $their_name }.

step-check = { $register ->
        [formal] ¿Es esto lo que usted quería decir?
       *[informal] ¿Es esto lo que querías decir?
    }
    .help = { $register ->
        [formal] Solo usted puede decirlo. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
       *[informal] Solo tú puedes decirlo. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    }
    .next = Después le toca a la otra persona, o empieza la parte siguiente.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted entendió.
       *[informal] { $their_name } está leyendo lo que entendiste.
    }
    .waiting-next = { $their_name } puede responder si es lo que quería decir o si falta una parte. También puede dejarlo así.

option-fits = Es eso
option-part = En parte es eso
    .help = Se puede añadir lo que falta. Esto se puede hacer solo unas pocas veces.
    .note = ¿Qué falta? Esto se puede dejar vacío.
option-leave-it = Dejarlo así
    .help = La conversación sigue desde aquí.

option-tell = Cómo fue para mí
    .help = Un relato propio. No hace falta responder a lo que escribió { $their_name }.
    .note = { $register ->
        [formal] ¿Qué pasó, y cómo fue para usted?
       *[informal] ¿Qué pasó, y cómo fue para ti?
    }

## Parte propia

option-own = Algo que hice
    .help = Contar lo que hice, el efecto que veo y lo que voy a hacer. No hace falta explicar nada.
    .note = { $register ->
        [formal] ¿Qué le gustaría a usted contar?
       *[informal] ¿Qué te gustaría contar?
    }

step-receive-own = { $register ->
        [formal] { $their_name } cuenta algo que hizo. Usted puede responder, o no.
       *[informal] { $their_name } cuenta algo que hizo. Puedes responder, o no.
    }
    .help = { $register ->
        [formal] Usted no debe nada por esto. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
       *[informal] No debes nada por esto. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    }
    .skip = No responder
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted compartió. Es posible que no haya respuesta.
       *[informal] { $their_name } está leyendo lo que compartiste. Es posible que no haya respuesta.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

option-thank-you = Gracias
option-heard = Lo he leído

## Límites y peticiones

option-limit = Un límite
    .help = Lo que voy a hacer cuando pase algo. Nadie tiene que estar de acuerdo.
option-request = Una petición
    .help = Algo que le pido a { $their_name }. La respuesta puede ser no.
option-thanks = Un agradecimiento
    .help = Algo que hizo { $their_name } y que fue bueno para mí.
    .note = { $register ->
        [formal] ¿Qué le gustaría a usted agradecerle a { $their_name }?
       *[informal] ¿Qué te gustaría agradecerle a { $their_name }?
    }

field-when = Cuando pase esto
field-i-will = Yo voy a
field-would-you = Me gustaría pedir
field-by-when = Para cuándo, si eso importa

step-hear-limit = { $register ->
        [formal] { $their_name } pone un límite. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } pone un límite. Puedes marcar que lo has leído.
    }
    .help = Un límite dice lo que hará { $their_name }. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = Seguir sin marcarlo
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo el límite que usted puso. El límite vale con respuesta o sin ella.
       *[informal] { $their_name } está leyendo el límite que pusiste. El límite vale con respuesta o sin ella.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

step-answer-request = { $register ->
        [formal] { $their_name } le pide algo. ¿Cuál es su respuesta?
       *[informal] { $their_name } te pide algo. ¿Cuál es tu respuesta?
    }
    .help = Aquí «sí» y «no» valen lo mismo. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = No responder
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted pidió. La respuesta puede ser no.
       *[informal] { $their_name } está leyendo lo que pediste. La respuesta puede ser no.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

option-yes = Sí
option-no = No
option-need-time = Necesito tiempo
    .help = La petición queda abierta.

## Cierre

after-care = { $register ->
        [formal] Es posible que usted siga pensando en esto un tiempo. Podría pasar un rato con alguien de confianza.
       *[informal] Es posible que sigas pensando en esto un tiempo. Podrías pasar un rato con alguien de confianza.
    }

## Opciones antes de empezar

option-go-on = Seguir
option-not-for-now = Por ahora no
    .help = { $register ->
        [formal] Con esto usted sale de aquí. A nadie se le dice que usted eligió esto.
       *[informal] Con esto sales de aquí. A nadie se le dice que elegiste esto.
    }
option-accept = Sí
    .help = Significa aceptar las condiciones de esta página. Aun así, se puede salir en cualquier momento.
option-not-now = Ahora no
    .help = A { $their_name } no se le dice, pero puede imaginarlo. La invitación se cierra por sí sola cuando termine el tiempo.
option-do-not-ask = Ahora no, y no más invitaciones, por favor
    .help = Para { $their_name } esto se ve igual que «Ahora no». Se le pide a la aplicación que no traiga más invitaciones de { $their_name }.
