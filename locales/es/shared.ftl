### Los pasos que comparten los recorridos, en el orden en que las personas los encuentran, y lo que se puede elegir en ellos.
### Los nombres de las opciones y de los campos hablan en primera persona: quien escribe y quien lee ven la misma frase.
### Todo lo demás le habla a quien lee: de tú, o de usted.


## Comienzo

step-gate =
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
            [formal] Después usted puede escribir una invitación. Nadie sabe nada de esto todavía.
           *[informal] Después puedes escribir una invitación. Nadie sabe nada de esto todavía.
        }
    .waiting = Alguien está leyendo una página a solas.
step-answer-gate =
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
            [formal] Después usted ve el tema, si lo hay. Puede decir que sí, o que ahora no.
           *[informal] Después ves el tema, si lo hay. Puedes decir que sí, o que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
step-accept =
    { $register ->
        [formal] { $their_name } le propone tener una conversación. ¿Le gustaría participar?
       *[informal] { $their_name } te propone tener una conversación. ¿Te gustaría participar?
    }
    .next =
        { $register ->
            [formal] Si usted dice que sí, el primer turno es para { $their_name }.
           *[informal] Si dices que sí, el primer turno es para { $their_name }.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }

## Lo que pasó

step-speak =
    { $register ->
        [formal] ¿Qué le gustaría compartir con { $their_name }?
       *[informal] ¿Qué te gustaría compartir con { $their_name }?
    }
    .help = Bastan dos o tres frases. Aquí cabe el enojo. Las amenazas, no.
    .next = Después { $their_name } puede leerlo.
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Tal vez más adelante pueda compartir algo.
           *[informal] Con esto terminas tu turno. Tal vez más adelante puedas compartir algo.
        }
    .starter-one = Lo que pasó fue…
    .starter-three = Lo que me importa es…
    .starter-two = Para mí fue…
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
option-tell = Cómo fue para mí
    .note =
        { $register ->
            [formal] ¿Qué pasó, y cómo fue para usted?
           *[informal] ¿Qué pasó, y cómo fue para ti?
        }
step-speak-missing =
    { $register ->
        [formal] ¿Qué parte faltaba? Usted puede escribirla aquí.
       *[informal] ¿Qué parte faltaba? Puedes escribirla aquí.
    }
    .help = Bastan una o dos frases. Después { $their_name } puede escribir lo que entendió de esa parte.
    .next = Después { $their_name } puede leerlo.
    .skip = Dejar esta parte así
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Tal vez más adelante pueda compartir algo.
           *[informal] Con esto terminas tu turno. Tal vez más adelante puedas compartir algo.
        }
    .waiting = Para { $their_name } faltaba una parte. Ahora { $their_name } puede escribirla.
    .waiting-next =
        { $register ->
            [formal] Después usted puede escribir lo que entiende de esa parte.
           *[informal] Después puedes escribir lo que entiendes de esa parte.
        }

## Escuchar y entender

step-say-back =
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
    .skip-help = { $their_name } no ve ninguna respuesta escrita, y la conversación sigue.
    .starter-one = Entendí que…
    .starter-two = Para { $their_name } fue…
    .waiting = Ahora { $their_name } puede escribir lo que entendió.
    .waiting-next =
        { $register ->
            [formal] Después usted puede decir si se parece a lo que quería decir.
           *[informal] Después puedes decir si se parece a lo que querías decir.
        }
step-check =
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
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted escribió.
           *[informal] { $their_name } ya puede leer lo que escribiste.
        }
    .waiting-next = Después { $their_name } puede decir si se parece a lo que quiso decir, o dejar esta parte así.
option-fits = Sí, es eso
option-part = En parte sí
    .help =
        { $register ->
            [formal] Si usted deja una nota con lo que falta, { $their_name } puede escribir sobre eso. Si no, después puede escribir usted la parte que falta.
           *[informal] Si dejas una nota con lo que falta, { $their_name } puede escribir sobre eso. Si no, después puedes escribir tú la parte que falta.
        }
    .help-last = Después viene la parte siguiente.
    .help-then =
        { $register ->
            [formal] Después usted elige a solas cómo seguir, y { $their_name } también.
           *[informal] Después eliges a solas cómo seguir, y { $their_name } también.
        }
    .note =
        { $register ->
            [formal] ¿Qué falta? Puede dejarlo vacío.
           *[informal] ¿Qué falta? Puedes dejarlo vacío.
        }
option-does-not-fit = No es eso
    .help = Después { $their_name } puede escribir otra vez.
    .help-last = Después viene la parte siguiente.
    .help-then =
        { $register ->
            [formal] Después usted elige a solas cómo seguir, y { $their_name } también.
           *[informal] Después eliges a solas cómo seguir, y { $their_name } también.
        }
    .note =
        { $register ->
            [formal] ¿Qué quería decir usted? Puede dejarlo vacío.
           *[informal] ¿Qué querías decir? Puedes dejarlo vacío.
        }
option-leave-it = Dejar esta parte así
    .help = Después viene la parte siguiente.

## Algo que hice

option-own = Algo que hice
    .help = { $their_name } no tiene que responder.
    .note =
        { $register ->
            [formal] Usted puede escribir lo que hizo y lo que ve que causó.
           *[informal] Puedes escribir lo que hiciste y lo que ves que causó.
        }
step-receive-own =
    { $register ->
        [formal] { $their_name } habla de algo que hizo. Usted puede responder, o no.
       *[informal] { $their_name } habla de algo que hizo. Puedes responder, o no.
    }
    .help =
        { $register ->
            [formal] Usted no tiene que dar nada a cambio. Puede añadir unas palabras a su respuesta.
           *[informal] No tienes que dar nada a cambio. Puedes añadir unas palabras a tu respuesta.
        }
    .next = Después la conversación sigue.
    .skip = No responder
    .waiting = { $their_name } ya puede leer esto. Tal vez no haya respuesta.
    .waiting-next = Después la conversación sigue.
option-thank-you = Gracias
    .note = Unas palabras, o nada
option-heard = Lo he leído
    .note = Unas palabras, o nada

## Límites y peticiones

option-limit = Un límite
    .help =
        { $register ->
            [formal] Lo que va a hacer usted si pasa algo que no quiere.
           *[informal] Lo que vas a hacer tú si pasa algo que no quieres.
        }
option-request = Una petición
    .help = La respuesta puede ser no.
option-question = Una pregunta
    .help = Tal vez no haya respuesta.
    .note =
        { $register ->
            [formal] ¿Qué le gustaría saber? Una pregunta con «qué» o «cómo» es más fácil de responder.
           *[informal] ¿Qué te gustaría saber? Una pregunta con «qué» o «cómo» es más fácil de responder.
        }
option-thanks = Un agradecimiento
    .note =
        { $register ->
            [formal] ¿Qué le gustaría a usted agradecerle a { $their_name }?
           *[informal] ¿Qué te gustaría agradecerle a { $their_name }?
        }
field-when = Si pasa esto
field-i-will = Yo voy a
field-would-you = Me gustaría pedir
field-by-when = Para cuándo, si eso importa
step-hear-limit =
    { $register ->
        [formal] { $their_name } pone un límite. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } pone un límite. Puedes marcar que lo has leído.
    }
    .help =
        { $register ->
            [formal] Dice lo que hará { $their_name }. A usted no le pide nada.
           *[informal] Dice lo que hará { $their_name }. A ti no te pide nada.
        }
    .next = Después la conversación sigue, o viene la última parte.
    .skip = Seguir sin marcarlo
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer el límite que usted puso. Ese límite no cambia, haya respuesta o no.
           *[informal] { $their_name } ya puede leer tu límite. Tu límite no cambia, haya respuesta o no.
        }
    .waiting-next = Después la conversación sigue, o viene la última parte.
step-answer-request =
    { $register ->
        [formal] { $their_name } le pide algo. ¿Qué le gustaría a usted responder?
       *[informal] { $their_name } te pide algo. ¿Qué te gustaría responder?
    }
    .help = Aquí un «no» está tan bien como un «sí». No hace falta dar un motivo.
    .next =
        { $register ->
            [formal] Después { $their_name } puede leer lo que usted responda.
           *[informal] Después { $their_name } puede leer lo que respondas.
        }
    .skip = No responder
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
option-yes = Sí
    .note = Unas palabras, o nada
option-no = No
    .note = Unas palabras, o nada
option-need-time = Necesito tiempo
    .help = La petición queda abierta.
step-receive-no =
    { $register ->
        [formal] { $their_name } dijo que no a esto. Usted puede dejar esta petición así.
       *[informal] { $their_name } dijo que no a esto. Puedes dejar esta petición así.
    }
    .help =
        { $register ->
            [formal] Usted también puede pedir algo más pequeño, una sola vez. Después no puede pedirlo otra vez.
           *[informal] También puedes pedir algo más pequeño, una sola vez. Después no puedes pedirlo otra vez.
        }
    .next = Después la conversación sigue, o viene la última parte.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted respondió.
           *[informal] { $their_name } ya puede leer tu respuesta.
        }
    .waiting-next =
        { $register ->
            [formal] { $their_name } puede pedirle algo más pequeño una sola vez. Usted siempre puede decir que no.
           *[informal] { $their_name } puede pedirte algo más pequeño una sola vez. Siempre puedes decir que no.
        }
option-ask-smaller = Pedir algo más pequeño
    .help =
        { $register ->
            [formal] Usted puede hacerlo una vez.
           *[informal] Puedes hacerlo una vez.
        }
option-leave-it-there = Dejar esta petición así
step-answer-question =
    { $register ->
        [formal] { $their_name } le pregunta algo. ¿Qué le gustaría a usted responder?
       *[informal] { $their_name } te pregunta algo. ¿Qué te gustaría responder?
    }
    .help =
        { $register ->
            [formal] Basta una respuesta corta. Usted también puede escribir que no lo sabe.
           *[informal] Basta una respuesta corta. También puedes escribir que no lo sabes.
        }
    .next = Después { $their_name } puede leerlo.
    .skip = Prefiero no decirlo
    .skip-help = A { $their_name } no le llega ninguna respuesta. No hace falta dar un motivo.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted preguntó. Tal vez no haya respuesta.
           *[informal] { $their_name } ya puede leer tu pregunta. Tal vez no haya respuesta.
        }
    .waiting-next =
        { $register ->
            [formal] Si hay respuesta, usted puede leerla después.
           *[informal] Si hay respuesta, puedes leerla después.
        }
step-hear-answer =
    { $register ->
        [formal] { $their_name } responde a lo que usted preguntó. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } responde a tu pregunta. Puedes marcar que lo has leído.
    }
    .next = Después la conversación sigue, o viene la última parte.
    .skip = Seguir sin marcarlo
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer lo que usted respondió.
           *[informal] { $their_name } ya puede leer tu respuesta.
        }
    .waiting-next = Después la conversación sigue, o viene la última parte.

## Gracias

step-receive-thanks =
    { $register ->
        [formal] { $their_name } le da las gracias por algo. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } te da las gracias por algo. Puedes marcar que lo has leído.
    }
    .next = Después la conversación sigue, o viene la última parte.
    .skip = Seguir sin marcarlo
    .skip-help = { $their_name } solo ve que la conversación sigue.
    .waiting =
        { $register ->
            [formal] { $their_name } ya puede leer el agradecimiento que usted escribió.
           *[informal] { $their_name } ya puede leer tu agradecimiento.
        }
    .waiting-next = Después la conversación sigue, o viene la última parte.

## Cierre

step-after = Esta es la última página. Gracias por haber estado aquí.
    .next =
        { $register ->
            [formal] Después de esto usted no tiene que hacer nada más.
           *[informal] Después de esto no tienes que hacer nada más.
        }
    .waiting =
        { $register ->
            [formal] Usted no tiene que hacer nada más.
           *[informal] No tienes que hacer nada más.
        }
    .waiting-next =
        { $register ->
            [formal] Usted puede cerrar esta página.
           *[informal] Puedes cerrar esta página.
        }
option-done = Terminar
after-care =
    { $register ->
        [formal] Puede que esto se quede con usted un tiempo. Podría pasar un rato con alguien de confianza.
       *[informal] Puede que esto se quede contigo un tiempo. Podrías pasar un rato con alguien de confianza.
    }

## Opciones antes de empezar

option-go-on = Seguir
option-not-for-now = Por ahora no
    .help =
        { $register ->
            [formal] Usted sale de aquí. A nadie se le dice que usted eligió esto.
           *[informal] Sales de aquí. A nadie se le dice que elegiste esto.
        }
option-accept = Sí
    .help =
        { $register ->
            [formal] Usted dice sí a estas condiciones. Aun así, puede salir de la conversación.
           *[informal] Dices sí a estas condiciones. Aun así, puedes salir de la conversación.
        }
option-not-now = Ahora no
    .help =
        { $register ->
            [formal] A { $their_name } no se le dice nada, pero { $their_name } puede imaginarlo.
           *[informal] A { $their_name } no se le dice nada, pero puede imaginarlo.
        }
option-do-not-ask = Ahora no, y no más invitaciones de { $their_name }
    .help =
        { $register ->
            [formal] Para { $their_name } es como «Ahora no». Lo otro se lo pide usted a la aplicación.
           *[informal] Para { $their_name } es como «Ahora no». Lo otro se lo pides a la aplicación.
        }
