### Los pasos que solo tiene el recorrido «brief», y lo que solo allí se puede elegir, en el orden en que las personas los encuentran.

## Comienzo

step-ask-to-meet = ¿De qué se trata? Basta una línea sencilla.
    .help = { $their_name } ve esta línea solo después de leer una página a solas. Enviarla significa aceptar las condiciones de esta página.
    .skip = Enviar sin tema
    .next = { $their_name } puede decir que sí, que ahora no, o no responder.
    .starter-one = Se trata de…
    .starter-two = Me gustaría que viéramos…
    .waiting = { $register ->
        [formal] Su invitación está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu invitación está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Si { $their_name } dice que sí, la conversación empieza. Si no, esto se cierra por sí solo cuando termine el tiempo.

## Escucha y comprensión

step-reply = { $register ->
        [formal] Ahora es su turno. ¿Qué le gustaría compartir?
       *[informal] Ahora es tu turno. ¿Qué te gustaría compartir?
    }
    .help = { $register ->
        [formal] Usted puede contar cómo fue para usted. O puede contar algo que hizo. También puede saltar esto.
       *[informal] Puedes contar cómo fue para ti. O puedes contar algo que hiciste. También puedes saltar esto.
    }
    .skip = Saltar esto
    .next = { $their_name } lo lee.
    .waiting = Ahora es el turno de { $their_name }. El texto se puede leer cuando esté enviado.
    .waiting-next = { $register ->
        [formal] Después tal vez haya una pregunta sobre lo que usted entendió.
       *[informal] Después tal vez haya una pregunta sobre lo que entendiste.
    }

## Límites y peticiones

step-one-thing = { $register ->
        [formal] ¿Hay una cosa que le gustaría decir, pedir o poner como límite?
       *[informal] ¿Hay una cosa que te gustaría decir, pedir o poner como límite?
    }
    .help = Un límite dice lo que hará quien lo pone. Nadie tiene que estar de acuerdo. A una petición se puede responder que no. También se puede no elegir nada.
    .skip = Nada por ahora
    .next = Si hay algo, { $their_name } lo lee después.
    .waiting = Ahora { $their_name } puede decir algo, pedir algo o poner un límite. También puede no elegir nada.
    .waiting-next = Si hay algo, se puede leer después.

## Gracias

step-receive-thanks = { $register ->
        [formal] { $their_name } le da las gracias por algo. Usted puede responder, o no.
       *[informal] { $their_name } te da las gracias por algo. Puedes responder, o no.
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = No responder
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo el agradecimiento que usted escribió.
       *[informal] { $their_name } está leyendo el agradecimiento que escribiste.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

## Cierre

step-after = { $register ->
        [formal] Esta conversación llega a su final. ¿Quiere usted que quede algo de ella?
       *[informal] Esta conversación llega a su final. ¿Quieres que quede algo de ella?
    }
    .help = Se puede no elegir nada. Cada opción vale solo si { $their_name } también la elige. Aquí se puede ver dónde encontrar ayuda.
    .next = Después de esto no se pide nada más.
    .waiting = { $register ->
        [formal] Su respuesta está enviada. No se pide nada más.
       *[informal] Tu respuesta está enviada. No se pide nada más.
    }
    .waiting-next = Se puede cerrar esta página, o cambiar la respuesta mientras sea posible.

option-keep-words = Guardar lo que escribimos
    .help = Se guarda solo si { $their_name } también lo elige.
option-look-again = Retomar esta conversación otro día
    .help = Vale solo si { $their_name } también lo elige.
