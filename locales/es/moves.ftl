### Lo que se puede hacer en cualquier momento, cómo está la conversación, y las palabras alrededor de un paso.

## Botones

move-say = Enviar
move-choose = Elegir
move-pass = Saltar esto
    .help = No hace falta dar un motivo.
move-take-back = Cambiar mi respuesta
    .help = Se puede cambiar mientras este paso siga abierto.
move-later = Más tarde
    .help = { $register ->
        [formal] Su turno vuelve una vez más, cuando las demás personas hayan tenido el suyo.
       *[informal] Tu turno vuelve una vez más, cuando las demás personas hayan tenido el suyo.
    }
move-moment = Un momento tranquilo
    .help = Unos minutos tranquilos para todas las personas. Quien lo pide puede terminarlo antes.
move-break = Hacer una pausa
    .help = Una pausa no es un final. Después se sigue cuando cada persona diga que puede.
move-ready = Puedo seguir
    .help = { $register ->
        [formal] Antes, piense a solas si esto todavía es adecuado para usted hoy.
       *[informal] Antes, piensa a solas si esto todavía es adecuado para ti hoy.
    }
move-longer = Una pausa más larga
    .help = La pausa vuelve a empezar. Después, cada persona vuelve a avisar cuando pueda seguir.
move-pace = Decir algo sobre el ritmo
    .help = En cada turno se puede enviar una nota breve. Nadie tiene que responder.
move-leave = Salir
    .help = Esto se cierra de inmediato para quien sale. A { $their_name } no se le dice el motivo, pero puede imaginarlo.
    .help-quieter = Esto se cierra de inmediato para quien sale. A { $their_name } no se le dice el motivo, pero puede imaginarlo. Hay una forma más discreta: hacer una pausa y no volver. Entonces se cierra por sí solo, con las mismas palabras.

## Notas sobre el ritmo

pace-too-fast = Esto va demasiado rápido para mí.
pace-pushed = Siento presión.
pace-smaller = Partes más pequeñas, por favor.
pace-need-rest = Necesito descansar.

## Cómo está la conversación

moment = Este es un momento tranquilo. No hace falta hacer nada.
    .next = Termina por sí solo. Después se sigue en el mismo lugar.
moment-own = { $register ->
        [formal] Este es su momento tranquilo. Puede terminarlo cuando quiera.
       *[informal] Este es tu momento tranquilo. Puedes terminarlo cuando quieras.
    }
    .next = Termina por sí solo. Después se sigue en el mismo lugar.
break = Esto es una pausa. No es un final.
    .help = { $register ->
        [formal] Usted podría hacer algo tranquilo que no tenga que ver con esto. También puede salir.
       *[informal] Podrías hacer algo tranquilo que no tenga que ver con esto. También puedes salir.
    }
    .next = Más tarde, cada persona puede elegir «Puedo seguir». Si eso no pasa, esto se cierra por sí solo.
    .next-later = Después de esta pausa se sigue en una página posterior. Allí puede ser suficiente. Si no se vuelve, esto se cierra por sí solo.
break-ready = La pausa ya puede terminar. ¿Es un buen momento para seguir?
    .help = { $register ->
        [formal] Antes, piense a solas si esto todavía es adecuado para usted hoy. Una pausa más larga, o salir, es igual de posible.
       *[informal] Antes, piensa a solas si esto todavía es adecuado para ti hoy. Una pausa más larga, o salir, es igual de posible.
    }
    .next = Se sigue cuando cada persona diga que puede. Si eso no pasa, esto se cierra por sí solo.
    .next-later = Después de esta pausa se sigue en una página posterior. Allí puede ser suficiente. Si no se vuelve, esto se cierra por sí solo.
break-waiting = { $register ->
        [formal] Usted eligió «Puedo seguir». Se sigue cuando cada persona lo elija.
       *[informal] Elegiste «Puedo seguir». Se sigue cuando cada persona lo elija.
    }
    .help = Se puede cambiar esto, hacer una pausa más larga o salir.
    .next = Si eso no pasa, esto se cierra por sí solo.
    .next-later = Después de esta pausa se sigue en una página posterior. Allí puede ser suficiente. Si no se vuelve, esto se cierra por sí solo.
ended-closed = Esta conversación está cerrada. Gracias por el tiempo dedicado.
    .help = { $register ->
        [formal] Es posible que usted siga pensando en esto un tiempo. Podría pasar un rato con alguien de confianza.
       *[informal] Es posible que sigas pensando en esto un tiempo. Podrías pasar un rato con alguien de confianza.
    }
ended-completed = Esta conversación ha terminado. Gracias por el tiempo dedicado.
    .help = { $register ->
        [formal] Ya no se muestra nada de ella. Usted podría pasar un rato con alguien de confianza.
       *[informal] Ya no se muestra nada de ella. Podrías pasar un rato con alguien de confianza.
    }
ended-kept-lines = Esta conversación ha terminado. Abajo están las líneas que eligió cada persona.
    .help = { $register ->
        [formal] Gracias por el tiempo dedicado. Usted podría pasar un rato con alguien de confianza.
       *[informal] Gracias por el tiempo dedicado. Podrías pasar un rato con alguien de confianza.
    }
ended-kept = Esta conversación ha terminado. Lo que escribió cada persona se guarda, porque las dos lo eligieron.
    .help = { $register ->
        [formal] Gracias por el tiempo dedicado. Usted podría pasar un rato con alguien de confianza.
       *[informal] Gracias por el tiempo dedicado. Podrías pasar un rato con alguien de confianza.
    }

## El mapa: nombres de las etapas

stage-opening = Comienzo
stage-naming = Lo que pasó
stage-listening = Escucha
stage-reflecting = Comprensión
stage-own-part = Parte propia
stage-boundaries = Límites y peticiones
stage-reconnection = Gracias
stage-closing = Cierre

## Quién lee una respuesta

audience-nobody = Nadie lee esta respuesta.
audience-only-you = { $register ->
        [formal] Solo usted puede leer esto.
       *[informal] Solo tú puedes leer esto.
    }
audience-together = Las dos personas pueden leer esto cuando cada una haya respondido.
audience-together-all = Todas las personas presentes pueden leer esto cuando cada una haya respondido.
audience-both = Las dos personas pueden leer esto.
audience-all = Todas las personas presentes pueden leer esto.

## Otras palabras

someone = la otra persona
help-label = Dónde encontrar ayuda
help-none = { $register ->
        [formal] Usted podría acudir a alguien de confianza. Si alguien está en peligro, avise al servicio de emergencias del lugar donde está.
       *[informal] Podrías acudir a alguien de confianza. Si alguien está en peligro, avisa al servicio de emergencias del lugar donde estás.
    }
    .label = Ayuda cercana

## Cuando algo no se pudo hacer

refusal-empty = Todavía no hay nada escrito. Se pueden escribir unas palabras, o elegir otra forma de seguir.
refusal-too-long = Este texto es demasiado largo para este lugar. Se puede acortar.
refusal-too-many = Son más opciones de las que se pueden elegir aquí. Se pueden quitar algunas.
refusal-missing-field = Una parte sigue vacía. Se puede completar, o elegir otra forma de seguir.
refusal-too-soon = La pausa todavía no ha terminado. Se puede volver más tarde, o salir.
refusal-ended = Esta conversación ha terminado. No se puede añadir nada.
refusal-unknown-option = Esa no es una de las opciones. Se puede elegir una de la lista.
refusal-not-possible = Eso no es posible ahora. La lista muestra lo que es posible.
