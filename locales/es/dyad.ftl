### Los pasos del recorrido «dyad» que no están en shared.ftl, en el orden en que las personas los encuentran.
### Las opciones y los campos hablan en primera persona: quien escribe y quien lee ven la misma frase.

## Comienzo

step-dyad-ask-to-meet = { $register ->
        [formal] ¿Quién prefiere usted que empiece? También puede escribir una línea sobre el tema.
       *[informal] ¿Quién prefieres que empiece? También puedes escribir una línea sobre el tema.
    }
    .help = { $their_name } ve esto solo después de leer una página a solas. Enviarlo significa aceptar las condiciones de esta página.
    .next = { $their_name } puede decir que sí, que ahora no, o no responder.
    .waiting = { $register ->
        [formal] Su invitación está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu invitación está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Si { $their_name } dice que sí, la conversación empieza. Si no, esto se cierra por sí solo cuando termine el tiempo.

option-i-begin = Me gustaría empezar
    .note = El tema, en una línea sencilla. Esto se puede dejar vacío.
option-you-begin = Me gustaría que empezara la otra persona
    .note = El tema, en una línea sencilla. Esto se puede dejar vacío.

step-accept-you = { $register ->
        [formal] { $their_name } le propone tener una conversación en la que usted escribe primero. ¿Quiere participar?
       *[informal] { $their_name } te propone tener una conversación en la que tú escribes primero. ¿Quieres participar?
    }
    .help = No hace falta responder. Para { $their_name }, «Ahora no» y no responder se ven igual.
    .next = { $register ->
        [formal] Si usted dice que sí, usted escribe primero. Después { $their_name } escribe lo que entendió.
       *[informal] Si dices que sí, tú escribes primero. Después { $their_name } escribe lo que entendió.
    }
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }

step-begin = { $register ->
        [formal] La conversación ya puede empezar. ¿Es un buen momento para usted?
       *[informal] La conversación ya puede empezar. ¿Es un buen momento para ti?
    }
    .help = Empieza cuando cada persona elija «Ahora puedo». Si una elige «Más tarde», empieza una pausa.
    .next = Cuando cada persona pueda, escribe quien tiene el primer turno.
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona haya respondido.

settle-quiet = { $register ->
        [formal] Usted podría estar un rato en un lugar tranquilo, del que pueda salir.
       *[informal] Podrías estar un rato en un lugar tranquilo, del que puedas salir.
    }
settle-stop = { $register ->
        [formal] En cualquier momento usted puede saltar un paso, descansar o salir.
       *[informal] En cualquier momento puedes saltar un paso, descansar o salir.
    }
option-ready = Ahora puedo
option-later = Más tarde
    .help = Empieza una pausa para las dos personas. Después se vuelve a preguntar.

step-warm = { $register ->
        [formal] ¿Hay algo de { $their_name } que sea bueno para usted?
       *[informal] ¿Hay algo de { $their_name } que sea bueno para ti?
    }
    .help = Puede ser algo muy pequeño. También se puede saltar esto.
    .skip = Saltar esto
    .next = Si hay algo, { $their_name } lo lee después.
    .waiting = { $their_name } puede compartir algo bueno, o nada.
    .waiting-next = Si hay algo, se puede leer después.

step-receive-warm = { $register ->
        [formal] { $their_name } comparte algo bueno. Usted puede responder, o no.
       *[informal] { $their_name } comparte algo bueno. Puedes responder, o no.
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = No responder
    .next = Después le toca a la otra persona, o empieza la parte siguiente.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted compartió.
       *[informal] { $their_name } está leyendo lo que compartiste.
    }
    .waiting-next = Después le toca a la otra persona, o empieza la parte siguiente.

## Escucha y comprensión

step-listen = { $register ->
        [formal] Aquí usted puede leer lo que compartió { $their_name }. No hay prisa.
       *[informal] Aquí puedes leer lo que compartió { $their_name }. No hay prisa.
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Cada persona tiene un turno. Aquí se puede ver dónde encontrar ayuda.
    .next = { $register ->
        [formal] Usted puede escribir lo que entendió.
       *[informal] Puedes escribir lo que entendiste.
    }
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted compartió.
       *[informal] { $their_name } está leyendo lo que compartiste.
    }
    .waiting-next = { $their_name } puede escribir lo que entendió.

option-read = Lo he leído
option-smaller = Una parte más pequeña, por favor
    .help = Después { $their_name } puede escribir una parte más pequeña.
field-in-my-words = Con mis propias palabras
field-makes-sense = Una parte que para mí tiene sentido
option-fits-more = Es eso, y hay más
    .help = Se puede escribir la parte siguiente.
option-deeper = Es eso. Quiero añadir algo más profundo
    .help = Aquí puedo escribir qué es lo que más me importa de esto. Después { $their_name } puede escribir una idea de cómo fue para mí.
    .note = { $register ->
        [formal] ¿Qué es lo que más le importa a usted de esto?
       *[informal] ¿Qué es lo que más te importa de esto?
    }
option-once-more = Una vez más, por favor
    .help = { $their_name } puede escribir una vez más lo que entendió.

step-check-unsaid = { $register ->
        [formal] En este paso no llegó ningún texto. ¿Cómo le gustaría a usted seguir?
       *[informal] En este paso no llegó ningún texto. ¿Cómo te gustaría seguir?
    }
    .help = { $register ->
        [formal] Saltar un paso no dice nada sobre lo que usted compartió. No hace falta quedarse. Aquí se puede ver dónde encontrar ayuda.
       *[informal] Saltar un paso no dice nada sobre lo que compartiste. No hace falta quedarse. Aquí se puede ver dónde encontrar ayuda.
    }
    .next = Después le toca a la otra persona, o empieza la parte siguiente.
    .waiting = { $their_name } puede elegir cómo seguir.
    .waiting-next = Después le toca a la otra persona, o empieza la parte siguiente.

option-on-from-here = Seguir

step-ways = { $register ->
        [formal] Esta parte es difícil de compartir. ¿Qué le gustaría ahora?
       *[informal] Esta parte es difícil de compartir. ¿Qué te gustaría ahora?
    }
    .help = Cada persona responde a solas. Si las respuestas son distintas, se sigue la que pide menos.
    .next = Se sigue cuando cada persona haya respondido.
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona haya respondido.

option-smaller-piece = Una parte más pequeña
option-a-rest = Un descanso
    .help = Empieza una pausa para las dos personas.

step-guess = { $register ->
        [formal] ¿Cómo cree usted que fue esto para { $their_name }? Basta una idea.
       *[informal] ¿Cómo crees que fue esto para { $their_name }? Basta una idea.
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = Saltar esto
    .next = { $their_name } dice si fue así.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted añadió.
       *[informal] { $their_name } está leyendo lo que añadiste.
    }
    .waiting-next = { $register ->
        [formal] Tal vez se pueda leer cómo cree { $their_name } que fue para usted.
       *[informal] Tal vez puedas leer cómo cree { $their_name } que fue para ti.
    }

step-guess-check = { $register ->
        [formal] ¿Fue así para usted?
       *[informal] ¿Fue así para ti?
    }
    .help = { $register ->
        [formal] Solo usted puede decirlo. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
       *[informal] Solo tú puedes decirlo. No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    }
    .next = Después le toca a la otra persona, o empieza la parte siguiente.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted escribió.
       *[informal] { $their_name } está leyendo lo que escribiste.
    }
    .waiting-next = Después le toca a la otra persona, o empieza la parte siguiente.

option-guess-fits = Fue así para mí

## El segundo turno y la parte propia

step-turn = { $register ->
        [formal] Ahora es su turno. ¿Qué le gustaría compartir?
       *[informal] Ahora es tu turno. ¿Qué te gustaría compartir?
    }
    .help = { $register ->
        [formal] Usted puede contar algo que hizo. Puede contar cómo fue para usted. Puede hacer las dos cosas, o saltar esto.
       *[informal] Puedes contar algo que hiciste. Puedes contar cómo fue para ti. Puedes hacer las dos cosas, o saltar esto.
    }
    .skip = Saltar esto
    .next = { $their_name } lo lee.
    .waiting = Ahora es el turno de { $their_name }. El texto se puede leer cuando esté enviado.
    .waiting-next = { $register ->
        [formal] Tal vez haya una pregunta sobre lo que usted entendió.
       *[informal] Tal vez haya una pregunta sobre lo que entendiste.
    }

option-both = Algo que hice y cómo fue para mí
    .help = Primero lo que hice, después cómo fue para mí.
field-what-i-did = Lo que hice
field-what-it-did = El efecto que veo
field-what-i-will-do = Lo que voy a hacer
field-how-it-was = Cómo fue para mí

## Elegir cómo seguir

step-landing = { $register ->
        [formal] Aquí usted puede elegir cómo seguir. ¿Qué le gustaría ahora?
       *[informal] Aquí puedes elegir cómo seguir. ¿Qué te gustaría ahora?
    }
    .help = Cada persona responde a solas. Si las respuestas son distintas, se sigue la que pide menos. Las tres opciones valen lo mismo.
    .next = Se sigue cuando cada persona haya respondido.
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona haya respondido.

option-one-more = Algo más para compartir
    .help = Cada persona puede elegir hasta dos cosas para compartir.
option-another-day = Otro día
    .help = Todo queda como está. Se sigue cuando cada persona vuelva a decir que puede.
option-enough = Suficiente por ahora
    .help = Después vienen las últimas páginas.

step-day-gate = { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es esto adecuado para usted hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es esto adecuado para ti hoy?
    }
    .help = Nadie más ve lo que se elige aquí. No se guarda.
    .next = Se puede elegir «Ahora puedo».
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona elija «Ahora puedo».

step-day-ready = ¿Es un buen momento para seguir esta conversación?
    .help = Se puede cerrar esta página y abrirla otro día. También se puede salir de la conversación.
    .next = Se sigue cuando cada persona elija «Ahora puedo».
    .waiting = { $register ->
        [formal] Usted eligió «Ahora puedo». Por el momento no hace falta hacer nada.
       *[informal] Elegiste «Ahora puedo». Por el momento no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona elija «Ahora puedo».

## Tarjetas

step-doors = { $register ->
        [formal] ¿Qué le gustaría añadir? Puede elegir hasta dos cosas.
       *[informal] ¿Qué te gustaría añadir? Puedes elegir hasta dos cosas.
    }
    .help = Un límite dice lo que hará quien lo pone. A una petición se puede responder que no. También se puede no elegir nada.
    .next = Luego cada persona comparte lo que eligió, primero una y después la otra.
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona haya respondido.

option-next-step = Un próximo paso pequeño
    .help = Una cosa pequeña que me gustaría después de esto.

step-card-own = { $register ->
        [formal] Aquí usted puede contar algo que hizo.
       *[informal] Aquí puedes contar algo que hiciste.
    }
    .help = { $register ->
        [formal] Usted puede contar lo que hizo, el efecto que ve y lo que va a hacer. No hace falta explicar nada.
       *[informal] Puedes contar lo que hiciste, el efecto que ves y lo que vas a hacer. No hace falta explicar nada.
    }
    .skip = No añadir esto
    .next = Si hay algo, { $their_name } lo lee después.
    .waiting = { $their_name } puede escribir algo ahora.
    .waiting-next = Si hay algo, se puede leer después.

step-card-limit = { $register ->
        [formal] Aquí usted puede poner un límite. Dice lo que usted va a hacer.
       *[informal] Aquí puedes poner un límite. Dice lo que vas a hacer tú.
    }
    .help = { $register ->
        [formal] Un límite dice lo que va a hacer usted. Nadie tiene que estar de acuerdo.
       *[informal] Un límite dice lo que vas a hacer tú. Nadie tiene que estar de acuerdo.
    }
    .skip = No añadir esto
    .next = { $their_name } puede marcar que lo ha leído.
    .waiting = { $their_name } puede escribir algo ahora.
    .waiting-next = Si hay algo, se puede leer después.

step-card-request = { $register ->
        [formal] ¿Qué le gustaría a usted pedirle a { $their_name }?
       *[informal] ¿Qué te gustaría pedirle a { $their_name }?
    }
    .help = La respuesta puede ser sí, no u otra cosa. También puede necesitar tiempo.
    .skip = No añadir esto
    .next = { $their_name } puede responder, o no.
    .waiting = { $their_name } puede escribir algo ahora.
    .waiting-next = Si hay algo, se puede leer después.

step-card-thanks = { $register ->
        [formal] ¿Qué le gustaría a usted agradecerle a { $their_name }?
       *[informal] ¿Qué te gustaría agradecerle a { $their_name }?
    }
    .help = { $register ->
        [formal] Algo que hizo { $their_name } y que fue bueno para usted. Puede ser muy pequeño.
       *[informal] Algo que hizo { $their_name } y que fue bueno para ti. Puede ser muy pequeño.
    }
    .skip = No añadir esto
    .next = { $their_name } lo lee después.
    .waiting = { $their_name } puede escribir algo ahora.
    .waiting-next = Si hay algo, se puede leer después.

step-card-next-step = { $register ->
        [formal] ¿Qué cosa pequeña le gustaría a usted después de esto?
       *[informal] ¿Qué cosa pequeña te gustaría después de esto?
    }
    .help = Puede ser algo muy pequeño. Nadie tiene que estar de acuerdo.
    .skip = No añadir esto
    .next = { $their_name } lo lee después.
    .waiting = { $their_name } puede escribir algo ahora.
    .waiting-next = Si hay algo, se puede leer después.

option-something-else = Otra cosa
    .help = Se puede ofrecer otra cosa. { $their_name } puede aceptarla o dejar abierta la petición.
    .note = { $register ->
        [formal] ¿Qué podría ofrecer usted?
       *[informal] ¿Qué podrías ofrecer?
    }

step-take-counter = { $register ->
        [formal] { $their_name } le ofrece otra cosa. ¿Quiere usted aceptarla?
       *[informal] { $their_name } te ofrece otra cosa. ¿Quieres aceptarla?
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = No responder
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo lo que usted ofreció.
       *[informal] { $their_name } está leyendo lo que ofreciste.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

option-take-it = Acepto
option-leave-open = Dejar abierta la petición

step-dyad-receive-thanks = { $register ->
        [formal] { $their_name } le da las gracias por algo. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } te da las gracias por algo. Puedes marcar que lo has leído.
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = Seguir sin marcarlo
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo el agradecimiento que usted escribió.
       *[informal] { $their_name } está leyendo el agradecimiento que escribiste.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

step-hear-next-step = { $register ->
        [formal] { $their_name } comparte un próximo paso pequeño. Usted puede marcar que lo ha leído.
       *[informal] { $their_name } comparte un próximo paso pequeño. Puedes marcar que lo has leído.
    }
    .help = No hace falta responder, estar de acuerdo ni quedarse. Aquí se puede ver dónde encontrar ayuda.
    .skip = Seguir sin marcarlo
    .next = Después viene lo siguiente que se quiera compartir, o la última parte.
    .waiting = { $register ->
        [formal] { $their_name } está leyendo el próximo paso que usted compartió.
       *[informal] { $their_name } está leyendo el próximo paso que compartiste.
    }
    .waiting-next = Después viene lo siguiente que se quiera compartir, o la última parte.

## Cierre

step-close = { $register ->
        [formal] ¿Le gustaría a usted elegir un día para que las dos personas miren esto otra vez?
       *[informal] ¿Te gustaría elegir un día para que las dos personas miren esto otra vez?
    }
    .help = Un día vale solo si cada persona elige uno. También se puede poner un límite y elegir líneas propias para guardar. Las líneas se guardan solo si cada persona elige alguna.
    .next = { $register ->
        [formal] Después hay una última página, solo para usted.
       *[informal] Después hay una última página, solo para ti.
    }
    .waiting = { $register ->
        [formal] Su respuesta está enviada. Ahora no hace falta hacer nada.
       *[informal] Tu respuesta está enviada. Ahora no hace falta hacer nada.
    }
    .waiting-next = Se sigue cuando cada persona haya respondido.

option-in-a-week = Dentro de una semana
option-in-two-weeks = Dentro de dos semanas
option-no-day = No elegir un día

step-dyad-after = Esta es la última página. Gracias por el tiempo dedicado.
    .help = Aquí se puede leer dónde encontrar ayuda.
    .next = Después de esto no se pide nada más.
    .waiting = { $register ->
        [formal] Su respuesta está enviada. No se pide nada más.
       *[informal] Tu respuesta está enviada. No se pide nada más.
    }
    .waiting-next = Se puede cerrar esta página.

option-done = Terminar

## Lo que queda, al final: títulos de un texto breve para cada persona

record-title = Lo que queda de esta conversación
record-kept = Líneas guardadas
record-limits = Límites
record-agreed = Peticiones acordadas
record-open = Peticiones abiertas
record-next-steps = Próximos pasos pequeños
record-again = Para mirar esto otra vez
record-nothing = No se guardó nada.
record-erased = Estas palabras se borraron.
again-another-day = Otro día
again-in-a-week = Una semana después de la conversación
again-in-two-weeks = Dos semanas después de la conversación
again-in-days = { $count ->
    [one] { $count } día después de la conversación
   *[other] { $count } días después de la conversación
}
