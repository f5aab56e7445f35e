### Lo que se puede hacer en cualquier momento, cómo está la conversación, y las palabras alrededor de un paso.
### Estos textos valen para dos personas y para más: «cada persona» sirve para todas.


## Botones

move-say = Enviar
move-choose = Elegir
move-pass = Saltar esto
    .help = No hace falta dar un motivo.
move-take-back = Cambiar mi respuesta
    .help = Mientras este paso siga abierto.
    .help-short = Mientras este paso siga abierto.
move-later = Mi turno, más tarde
    .help =
        { $register ->
            [formal] Su turno viene después de los demás.
           *[informal] Tu turno viene después de los demás.
        }
    .help-short =
        { $register ->
            [formal] Su turno viene después de los demás.
           *[informal] Tu turno viene después de los demás.
        }
move-moment = Unos minutos sin escribir
    .help = Unos minutos de calma. Nadie tiene que hacer nada.
move-break = Hacer una pausa
    .help = No es un final. La conversación sigue cuando cada persona elija «Puedo seguir».
    .help-group = No es un final. La conversación sigue cuando cada persona elija «Puedo seguir», o más tarde con quienes lo hayan elegido, si son suficientes.
    .help-last = No es un final. Después de esta pausa la conversación sigue en otra página, más adelante. Lo que quede sin terminar se deja así.
move-ready = Puedo seguir
move-longer = Una pausa más larga
    .help =
        { $register ->
            [formal] La pausa se alarga, y no solo para usted. Después usted vuelve a decir cuándo puede seguir.
           *[informal] La pausa se alarga, y no solo para ti. Después vuelves a decir cuándo puedes seguir.
        }
    .help-short =
        { $register ->
            [formal] La pausa se alarga, y no solo para usted.
           *[informal] La pausa se alarga, y no solo para ti.
        }
move-pace = Enviar una nota corta
    .help = Una nota corta en cada turno. Nadie tiene que responderla.
move-call = Llevar a otra parte de la conversación
    .help =
        { $register ->
            [formal] Usted cuida esta conversación y puede llevarla a otra parte. Las demás personas ven dónde sigue, y no que usted lo eligió.
           *[informal] Tú cuidas esta conversación y puedes llevarla a otra parte. Las demás personas ven dónde sigue, y no que tú lo elegiste.
        }
move-leave = Salir de la conversación
    .help =
        { $register ->
            [formal] La conversación se cierra de inmediato para usted. A { $their_name } no se le dice el motivo, pero { $their_name } puede imaginarlo.
           *[informal] La conversación se cierra de inmediato para ti. A { $their_name } no se le dice el motivo, pero puede imaginarlo.
        }
    .help-alone = Con esto la conversación se cierra. Nadie más sabe nada de esto todavía.
    .help-group =
        { $register ->
            [formal] La conversación se cierra de inmediato para usted. Las demás personas pueden ver que usted ya no está aquí, pero no el motivo. Si son suficientes, pueden seguir.
           *[informal] La conversación se cierra de inmediato para ti. Las demás personas pueden ver que ya no estás aquí, pero no el motivo. Si son suficientes, pueden seguir.
        }
    .help-one =
        { $register ->
            [formal] Con esto se cierra. Lo que usted escribió ya no se muestra.
           *[informal] Con esto se cierra. Lo que escribiste ya no se muestra.
        }
    .help-quieter =
        { $register ->
            [formal] La conversación se cierra de inmediato. A { $their_name } no se le dice el motivo, pero { $their_name } puede imaginarlo. Se nota menos si usted hace una pausa y sale de la conversación desde allí. Así se cierra más tarde por sí sola, y { $their_name } lee lo mismo que en cualquier otro final.
           *[informal] La conversación se cierra de inmediato. A { $their_name } no se le dice el motivo, pero puede imaginarlo. Se nota menos si haces una pausa y sales de la conversación desde allí. Así se cierra más tarde por sí sola, y { $their_name } lee lo mismo que en cualquier otro final.
        }
    .help-quieter-short = Se nota menos durante una pausa.
    .help-short = A nadie se le dice el motivo.
    .help-unseen =
        { $register ->
            [formal] La conversación se cierra de inmediato para usted. { $their_name } no ve nada de esto por ahora. Para { $their_name } se cierra más tarde, y { $their_name } lee lo mismo que en cualquier otro final.
           *[informal] La conversación se cierra de inmediato para ti. { $their_name } no ve nada de esto por ahora. Para { $their_name } se cierra más tarde, y { $their_name } lee lo mismo que en cualquier otro final.
        }
    .help-unseen-group =
        { $register ->
            [formal] La conversación se cierra de inmediato para usted. Las demás personas no ven nada de esto por ahora. Más tarde solo ven que usted no está aquí.
           *[informal] La conversación se cierra de inmediato para ti. Las demás personas no ven nada de esto por ahora. Más tarde solo ven que no estás aquí.
        }

## Notas sobre el ritmo

pace-too-fast = Esto va demasiado rápido para mí.
pace-pushed = Necesito menos presión.
pace-smaller = Partes más pequeñas, por favor.
pace-need-rest = Necesito descansar.
pace-feel = Esto es mucho para mí ahora.
pace-not-well = No dije eso de buena manera.
pace-toward = Una parte de esto puedo verla así también.
pace-calm = Con más calma, por favor.
pace-stop = Necesito que esto pare aquí.
pace-value = Valoro esta conversación.
pace-guidelines = Para recordar: en cada turno escribe una sola persona, y siempre es posible saltar el turno.
pace-return-to-act = Por favor, volvamos a hablar de lo que se hizo.

## Lo que puede hacer quien cuida una conversación

call-to-check-out = Ir a las últimas páginas
call-close = Cerrar esto para todas las personas

## Cómo está la conversación

moment =
    { $register ->
        [formal] Ahora hay unos minutos sin escribir. Usted no tiene que hacer nada.
       *[informal] Ahora hay unos minutos sin escribir. No tienes que hacer nada.
    }
    .next =
        { $register ->
            [formal] Terminan por sí solos. Después usted sigue en el mismo lugar.
           *[informal] Terminan por sí solos. Después sigues en el mismo lugar.
        }
moment-own =
    { $register ->
        [formal] Usted pidió unos minutos sin escribir. Puede terminarlos cuando quiera.
       *[informal] Pediste unos minutos sin escribir. Puedes terminarlos cuando quieras.
    }
    .next =
        { $register ->
            [formal] Terminan por sí solos. Después usted sigue en el mismo lugar.
           *[informal] Terminan por sí solos. Después sigues en el mismo lugar.
        }
break = Esto es una pausa. No es un final.
    .help =
        { $register ->
            [formal] Usted podría hacer algo tranquilo que no tenga que ver con esto. También puede salir de la conversación.
           *[informal] Podrías hacer algo tranquilo que no tenga que ver con esto. También puedes salir de la conversación.
        }
    .next =
        { $register ->
            [formal] Más tarde usted puede elegir «Puedo seguir». La conversación sigue cuando cada persona lo elija. Si eso no pasa, se cierra por sí sola.
           *[informal] Más tarde puedes elegir «Puedo seguir». La conversación sigue cuando cada persona lo elija. Si eso no pasa, se cierra por sí sola.
        }
    .next-later = Después de esta pausa la conversación sigue en otra página, más adelante. Lo que quedó sin terminar se deja así. Si la conversación no sigue, se cierra por sí sola.
break-ready =
    { $register ->
        [formal] La pausa ya puede terminar. ¿Le parece un buen momento para seguir?
       *[informal] La pausa ya puede terminar. ¿Te parece un buen momento para seguir?
    }
    .help =
        { $register ->
            [formal] Antes, piense a solas si esto todavía es bueno para usted hoy. También puede hacer una pausa más larga, o salir de la conversación.
           *[informal] Antes, piensa a solas si esto todavía es bueno para ti hoy. También puedes hacer una pausa más larga, o salir de la conversación.
        }
    .next = La conversación sigue cuando cada persona elija «Puedo seguir». Si eso no pasa, se cierra por sí sola.
    .next-later = Después la conversación sigue en otra página, más adelante. Lo que quedó sin terminar se deja así.
break-waiting =
    { $register ->
        [formal] Usted ya eligió «Puedo seguir». La conversación sigue cuando cada persona lo elija.
       *[informal] Ya elegiste «Puedo seguir». La conversación sigue cuando cada persona lo elija.
    }
    .help =
        { $register ->
            [formal] Usted puede cambiarlo, hacer una pausa más larga o salir de la conversación.
           *[informal] Puedes cambiarlo, hacer una pausa más larga o salir de la conversación.
        }
    .next = Si eso no pasa, la conversación se cierra por sí sola.
    .next-later = Después la conversación sigue en otra página, más adelante. Si la conversación no sigue, se cierra por sí sola.
break-group = Esto es una pausa. No es un final.
    .help =
        { $register ->
            [formal] Usted podría hacer algo tranquilo que no tenga que ver con esto. También puede salir de la conversación.
           *[informal] Podrías hacer algo tranquilo que no tenga que ver con esto. También puedes salir de la conversación.
        }
    .next =
        { $register ->
            [formal] Más tarde usted puede elegir «Puedo seguir». La conversación sigue cuando cada persona lo elija. Si no, la conversación sigue a la hora que usted ve aquí con quienes lo hayan elegido. Si no son suficientes, se cierra.
           *[informal] Más tarde puedes elegir «Puedo seguir». La conversación sigue cuando cada persona lo elija. Si no, la conversación sigue a la hora que ves aquí con quienes lo hayan elegido. Si no son suficientes, se cierra.
        }
    .next-later = Después de esta pausa la conversación sigue en otra página, más adelante, con quienes elijan «Puedo seguir». Lo que quedó sin terminar se deja así. Si no hay suficientes personas para seguir, la conversación se cierra.
break-ready-group =
    { $register ->
        [formal] La pausa ya puede terminar. ¿Le parece un buen momento para seguir?
       *[informal] La pausa ya puede terminar. ¿Te parece un buen momento para seguir?
    }
    .help =
        { $register ->
            [formal] Antes, piense a solas si esto todavía es bueno para usted hoy. También puede hacer una pausa más larga, o salir de la conversación.
           *[informal] Antes, piensa a solas si esto todavía es bueno para ti hoy. También puedes hacer una pausa más larga, o salir de la conversación.
        }
    .next =
        { $register ->
            [formal] La conversación sigue cuando cada persona elija «Puedo seguir». Si no, la conversación sigue a la hora que usted ve aquí con quienes lo hayan elegido. Si no son suficientes, se cierra.
           *[informal] La conversación sigue cuando cada persona elija «Puedo seguir». Si no, la conversación sigue a la hora que ves aquí con quienes lo hayan elegido. Si no son suficientes, se cierra.
        }
    .next-later = Después la conversación sigue en otra página, más adelante. Lo que quedó sin terminar se deja así.
break-waiting-group =
    { $register ->
        [formal] Usted ya eligió «Puedo seguir». La conversación sigue cuando cada persona lo elija, o a la hora que usted ve aquí.
       *[informal] Ya elegiste «Puedo seguir». La conversación sigue cuando cada persona lo elija, o a la hora que ves aquí.
    }
    .help =
        { $register ->
            [formal] Usted puede cambiarlo, hacer una pausa más larga o salir de la conversación.
           *[informal] Puedes cambiarlo, hacer una pausa más larga o salir de la conversación.
        }
    .next = Si a esa hora no hay suficientes personas para seguir, la conversación se cierra por sí sola.
    .next-later = Después la conversación sigue en otra página, más adelante. Si no hay suficientes personas para seguir, se cierra por sí sola.
ended-closed = Esta conversación está cerrada. Gracias por haber estado aquí.
    .help =
        { $register ->
            [formal] Puede que esto se quede con usted un tiempo. Podría pasar un rato con alguien de confianza.
           *[informal] Puede que esto se quede contigo un tiempo. Podrías pasar un rato con alguien de confianza.
        }
ended-stopped =
    { $register ->
        [formal] Usted decidió parar aquí. Está bien parar.
       *[informal] Decidiste parar aquí. Está bien parar.
    }
    .help =
        { $register ->
            [formal] Si usted tiene miedo, o dudas, podría hablar con alguien de confianza. Aquí puede ver dónde encontrar ayuda.
           *[informal] Si tienes miedo, o dudas, podrías hablar con alguien de confianza. Aquí puedes ver dónde encontrar ayuda.
        }
ended-completed = Esta conversación ha terminado. Gracias por haber estado aquí.
    .help =
        { $register ->
            [formal] Lo que se escribió ya no se ve aquí. Usted podría pasar un rato con alguien de confianza.
           *[informal] Lo que se escribió ya no se ve aquí. Podrías pasar un rato con alguien de confianza.
        }
ended-kept-lines = Esta conversación ha terminado. Abajo están las frases que eligió cada persona.
    .help =
        { $register ->
            [formal] Gracias por haber estado aquí. Usted podría pasar un rato con alguien de confianza.
           *[informal] Gracias por haber estado aquí. Podrías pasar un rato con alguien de confianza.
        }
ended-kept-lines-group = Esta conversación ha terminado. Abajo están las frases elegidas.
    .help =
        { $register ->
            [formal] Gracias por haber estado aquí. Usted podría pasar un rato con alguien de confianza.
           *[informal] Gracias por haber estado aquí. Podrías pasar un rato con alguien de confianza.
        }
ended-kept = Esta conversación ha terminado. Lo que se escribió queda guardado, porque así lo eligió cada persona.
    .help =
        { $register ->
            [formal] Gracias por haber estado aquí. Usted podría pasar un rato con alguien de confianza.
           *[informal] Gracias por haber estado aquí. Podrías pasar un rato con alguien de confianza.
        }

## El mapa: nombres de las etapas

stage-opening = Comienzo
stage-naming = Lo que pasó
stage-listening = Escuchar
stage-reflecting = Entender
stage-own-part = Lo que alguien hizo
stage-boundaries = Límites y peticiones
stage-reconnection = Gracias
stage-closing = Cierre

## Quién lee una respuesta

audience-nobody = Esta respuesta no se muestra a nadie.
audience-unseen =
    { $register ->
        [formal] Lo que usted elija no se muestra, pero de eso depende cómo sigue la conversación.
       *[informal] Lo que elijas no se muestra, pero de eso depende cómo sigue la conversación.
    }
audience-shown =
    { $register ->
        [formal] Lo que usted elija se muestra solo donde esta página lo dice.
       *[informal] Lo que elijas se muestra solo donde esta página lo dice.
    }
audience-only-you =
    { $register ->
        [formal] Solo usted puede leer esto.
       *[informal] Solo tú puedes leer esto.
    }
audience-together =
    { $register ->
        [formal] Cuando este paso termine, usted podrá leer esto, y { $their_name } también.
       *[informal] Cuando este paso termine, podrás leer esto, y { $their_name } también.
    }
audience-together-all = Cuando este paso termine, todas las personas de esta conversación podrán leer esto.
audience-both =
    { $register ->
        [formal] Esto puede leerlo usted, y { $their_name } también.
       *[informal] Esto puedes leerlo tú, y { $their_name } también.
    }
audience-all = Todas las personas de esta conversación pueden leer esto.
audience-withdrawn =
    { $register ->
        [formal] Usted retiró su «sí». Por ahora solo usted puede leer esto.
       *[informal] Retiraste tu «sí». Por ahora solo tú puedes leer esto.
    }
withdrawn-own =
    { $register ->
        [formal] Usted retiró su «sí». Hasta que diga que sí otra vez, nadie más puede leer aquí sus palabras, ni las de antes ni las nuevas.
       *[informal] Retiraste tu «sí». Hasta que digas que sí otra vez, nadie más puede leer aquí tus palabras, ni las de antes ni las nuevas.
    }
withdrawn-others = Alguien retiró su «sí». Por ahora no se muestran sus palabras, ni las de antes ni las nuevas.

## La frase que cuida, donde puede llegar algo difícil

care =
    { $register ->
        [formal] Usted no tiene que responder, estar de acuerdo ni quedarse. Aquí puede ver dónde encontrar ayuda.
       *[informal] No tienes que responder, estar de acuerdo ni quedarte. Aquí puedes ver dónde encontrar ayuda.
    }
care-short =
    { $register ->
        [formal] Usted no tiene que responder. Aquí puede ver dónde hay ayuda.
       *[informal] No tienes que responder. Aquí ves dónde hay ayuda.
    }

## Otras palabras

someone = la otra persona
help-label = Dónde encontrar ayuda
help-none =
    { $register ->
        [formal] Usted podría hablar con alguien de confianza. Si alguien está en peligro, avise a emergencias en el lugar donde usted está.
       *[informal] Podrías hablar con alguien de confianza. Si alguien está en peligro, avisa a emergencias en el lugar donde estás.
    }
    .label =
        { $register ->
            [formal] Ayuda cerca de usted
           *[informal] Ayuda cerca de ti
        }

## Cuando algo no se pudo hacer

refusal-empty =
    { $register ->
        [formal] Todavía no hay nada escrito. Usted puede escribir unas palabras, o elegir otra forma de seguir.
       *[informal] Todavía no hay nada escrito. Puedes escribir unas palabras, o elegir otra forma de seguir.
    }
refusal-too-long =
    { $register ->
        [formal] Este texto es demasiado largo y no cabe aquí. Usted puede acortarlo.
       *[informal] Este texto es demasiado largo y no cabe aquí. Puedes acortarlo.
    }
refusal-too-many =
    { $register ->
        [formal] Aquí no caben tantas opciones. Usted puede quitar algunas.
       *[informal] Aquí no caben tantas opciones. Puedes quitar algunas.
    }
refusal-wrong-names =
    { $register ->
        [formal] Estos nombres no valen aquí. En la lista usted ve qué nombres puede elegir.
       *[informal] Estos nombres no valen aquí. En la lista ves qué nombres puedes elegir.
    }
refusal-missing-field =
    { $register ->
        [formal] Una parte sigue vacía. Usted puede completarla, o elegir otra forma de seguir.
       *[informal] Una parte sigue vacía. Puedes completarla, o elegir otra forma de seguir.
    }
refusal-too-soon =
    { $register ->
        [formal] La pausa todavía no ha terminado. Usted puede volver más tarde, o salir de la conversación.
       *[informal] La pausa todavía no ha terminado. Puedes volver más tarde, o salir de la conversación.
    }
refusal-ended = Esta conversación ha terminado. Ya no es posible añadir nada.
refusal-unknown-option =
    { $register ->
        [formal] Esa no es una de las opciones. Usted puede elegir una de la lista.
       *[informal] Esa no es una de las opciones. Puedes elegir una de la lista.
    }
refusal-not-possible =
    { $register ->
        [formal] Eso no es posible ahora. En la lista usted ve lo que es posible.
       *[informal] Eso no es posible ahora. En la lista ves lo que es posible.
    }
refusal-stale =
    { $register ->
        [formal] Esta página cambió mientras tanto. Por favor, mírela otra vez.
       *[informal] Esta página cambió mientras tanto. Por favor, mírala otra vez.
    }

## Por qué algo no es posible ahora, para quien busque el motivo

why-not-not-here =
    { $register ->
        [formal] Aquí todavía no hay nada para usted.
       *[informal] Aquí todavía no hay nada para ti.
    }
why-not-over = Esta conversación ha terminado. Ya no es posible añadir nada.
why-not-moment = Ahora hay unos minutos sin escribir. Terminan por sí solos.
why-not-break = Ahora hay una pausa. Nadie tiene que hacer nada hasta que termine.
why-not-no-break = Ahora no hay ninguna pausa.
why-not-not-asked =
    { $register ->
        [formal] En esta página usted no tiene que hacer nada.
       *[informal] En esta página no tienes que hacer nada.
    }
why-not-asks-else =
    { $register ->
        [formal] Esta página pide otra cosa. En la lista usted ve lo que puede hacer.
       *[informal] Esta página pide otra cosa. En la lista ves lo que puedes hacer.
    }
why-not-needs-answer =
    { $register ->
        [formal] Para seguir, hace falta una respuesta en esta página. Usted también puede salir de la conversación.
       *[informal] Para seguir, hace falta una respuesta en esta página. También puedes salir de la conversación.
    }
why-not-nothing-back =
    { $register ->
        [formal] Ahora usted no tiene ninguna respuesta que pueda cambiar.
       *[informal] Ahora no tienes ninguna respuesta que puedas cambiar.
    }
why-not-not-later =
    { $register ->
        [formal] Aquí no es posible que usted deje su turno para más tarde.
       *[informal] Aquí no es posible que dejes tu turno para más tarde.
    }
why-not-no-note = Ahora no es posible enviar una nota corta.
why-not-no-rest =
    { $register ->
        [formal] En esta página usted está por su cuenta. Aquí no se acuerda una pausa con otra persona.
       *[informal] En esta página estás por tu cuenta. Aquí no se acuerda una pausa con otra persona.
    }
why-not-other-role = Eso es para alguien con otro papel en esta conversación.
