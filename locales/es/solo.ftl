### Los pasos del recorrido «solo», en el que una persona se prepara a solas: para una conversación, o para no tenerla.
### No hay nadie más, así que ningún paso tiene .waiting.


## Lo que pasó

step-tell =
    { $register ->
        [formal] ¿Qué pasó, y cómo fue para usted?
       *[informal] ¿Qué pasó, y cómo fue para ti?
    }
    .help =
        { $register ->
            [formal] Usted puede escribirlo como le salga. Nadie más participa aquí.
           *[informal] Puedes escribirlo como te salga. Nadie más participa aquí.
        }
    .next =
        { $register ->
            [formal] Después usted puede mirar qué fue su parte en esto, y qué no.
           *[informal] Después puedes mirar qué fue tu parte en esto, y qué no.
        }
    .skip = Seguir sin escribir
    .starter-one = Lo que pasó fue…
    .starter-two = Para mí fue…
step-parts =
    { $register ->
        [formal] Aquí hay tres espacios para escribir. Usted puede usar los que le sirvan y dejar vacío el resto.
       *[informal] Aquí hay tres espacios para escribir. Puedes usar los que te sirvan y dejar vacío el resto.
    }
    .help =
        { $register ->
            [formal] Lo que hicieron otras personas no es la parte de usted. Algunas cosas todavía no las puede saber.
           *[informal] Lo que hicieron otras personas no es tu parte. Algunas cosas todavía no las puedes saber.
        }
    .next =
        { $register ->
            [formal] Después usted puede escribir qué es importante para usted.
           *[informal] Después puedes escribir qué es importante para ti.
        }
    .skip = Saltar esto
field-mine = Lo que fue mi parte
field-not-mine = Lo que no fue mi parte
field-do-not-know = Lo que todavía no sé
step-matters =
    { $register ->
        [formal] ¿Qué es importante para usted en esto?
       *[informal] ¿Qué es importante para ti en esto?
    }
    .help = Bastan unas palabras. Hay una lista de palabras para elegir.
    .next =
        { $register ->
            [formal] Después viene una página para leer antes de que usted elija qué hacer.
           *[informal] Después viene una página para leer antes de que elijas qué hacer.
        }
    .skip = Saltar esto

## Comienzo y límites

step-solo-gate =
    { $register ->
        [formal] Primero lea esto. ¿Es bueno para usted pensar ahora qué hacer?
       *[informal] Primero lee esto. ¿Es bueno para ti pensar ahora qué hacer?
    }
    .help =
        { $register ->
            [formal] Lo que usted elija aquí no borra lo que escribió.
           *[informal] Lo que elijas aquí no borra lo que escribiste.
        }
    .next =
        { $register ->
            [formal] Si usted sigue, puede elegir qué hacer.
           *[informal] Si sigues, puedes elegir qué hacer.
        }
option-solo-not-for-now = Por ahora no
    .help =
        { $register ->
            [formal] Después usted puede guardar frases, o no guardar nada. Aquí puede ver dónde encontrar ayuda.
           *[informal] Después puedes guardar frases, o no guardar nada. Aquí puedes ver dónde encontrar ayuda.
        }
solo-gate-fear =
    { $register ->
        [formal] Le da miedo lo que esa persona pueda hacer.
       *[informal] Te da miedo lo que esa persona pueda hacer.
    }
solo-gate-rule =
    { $register ->
        [formal] Un juez, la escuela o el trabajo limita su contacto con esa persona.
       *[informal] Un juez, la escuela o el trabajo limita tu contacto con esa persona.
    }
solo-gate-above =
    { $register ->
        [formal] Esa persona decide sobre cosas de las que usted depende: trabajo, casa, dinero o cuidados.
       *[informal] Esa persona decide sobre tu trabajo, tu casa, tu dinero o tus cuidados.
    }
step-way =
    { $register ->
        [formal] ¿Qué le gustaría a usted probar?
       *[informal] ¿Qué te gustaría probar?
    }
    .help =
        { $register ->
            [formal] Ninguna opción es mejor que las otras. Usted también puede elegir no hablar de esto.
           *[informal] Ninguna opción es mejor que las otras. También puedes elegir no hablar de esto.
        }
    .next =
        { $register ->
            [formal] Lo que viene después depende de lo que usted elija.
           *[informal] Lo que viene después depende de lo que elijas.
        }
option-talk = Hablar de esto
option-write-and-send = Escribirlo y enviarlo
option-someone-with-me = Pedirle a alguien que me acompañe
option-write-not-send = Escribirlo y no enviarlo
option-change-mine = Cambiar algo de lo que hago
option-do-not-raise = Prefiero no hablar de esto
    .help =
        { $register ->
            [formal] Después usted puede guardar frases, o no guardar nada.
           *[informal] Después puedes guardar frases, o no guardar nada.
        }
step-person =
    { $register ->
        [formal] ¿Hay alguien que pueda acompañarle cuando usted haga esto?
       *[informal] ¿Hay alguien que pueda acompañarte cuando hagas esto?
    }
    .help = «Todavía nadie» es una respuesta como la otra.
    .next =
        { $register ->
            [formal] Después usted puede probar unas primeras palabras, guardar frases, o no guardar nada.
           *[informal] Después puedes probar unas primeras palabras, guardar frases, o no guardar nada.
        }
person-listens =
    { $register ->
        [formal] Podría ser alguien que le escuche y no decida por usted.
       *[informal] Podría ser alguien que te escuche y no decida por ti.
    }
person-no =
    { $register ->
        [formal] Podría ser alguien a quien usted pueda decirle que no.
       *[informal] Podría ser alguien a quien puedas decirle que no.
    }
person-private = Podría ser alguien que no se lo cuente a nadie.
option-someone = Sí, hay alguien
    .help =
        { $register ->
            [formal] Después usted puede probar unas primeras palabras.
           *[informal] Después puedes probar unas primeras palabras.
        }
option-nobody-yet = Todavía nadie
    .help =
        { $register ->
            [formal] Después usted puede guardar frases, o no guardar nada. Aquí puede ver dónde encontrar ayuda.
           *[informal] Después puedes guardar frases, o no guardar nada. Aquí puedes ver dónde encontrar ayuda.
        }

## Para probar

step-opening =
    { $register ->
        [formal] ¿Cómo podría empezar usted? Aquí puede escribir sus primeras palabras.
       *[informal] ¿Cómo podrías empezar? Aquí puedes escribir tus primeras palabras.
    }
    .help =
        { $register ->
            [formal] Esto no se envía a nadie. Más tarde usted puede copiarlo a mano.
           *[informal] Esto no se envía a nadie. Más tarde puedes copiarlo a mano.
        }
    .next =
        { $register ->
            [formal] Después usted puede probar qué decir cuando alguien le responde.
           *[informal] Después puedes probar qué decir cuando alguien te responde.
        }
    .skip = Saltar esto
    .starter-one = Hay algo de lo que me gustaría hablar…
    .starter-two = Para mí fue…
step-opening-unsent =
    { $register ->
        [formal] ¿Qué le gustaría a usted escribir? No se envía a nadie.
       *[informal] ¿Qué te gustaría escribir? No se envía a nadie.
    }
    .help = Aquí cabe el enojo.
    .next =
        { $register ->
            [formal] Después usted puede guardar frases, o no guardar nada.
           *[informal] Después puedes guardar frases, o no guardar nada.
        }
    .skip = Saltar esto
    .starter-one = Lo que me gustaría decir es…
    .starter-two = Para mí fue…
step-partner =
    { $register ->
        [formal] ¿Qué entendió usted de estas frases? Puede escribirlo con sus propias palabras.
       *[informal] ¿Qué entendiste de estas frases? Puedes escribirlo con tus propias palabras.
    }
    .help =
        { $register ->
            [formal] Escribir lo que usted entendió no es estar de acuerdo.
           *[informal] Escribir lo que entendiste no es estar de acuerdo.
        }
    .next = Después viene una página sobre cómo parar.
    .skip = Saltar esto
    .starter-one = Para esa persona fue…
partner-script =
    { $register ->
        [formal] Las frases que siguen son inventadas. Son las mismas para cualquier persona, y no responden a nada de lo que usted escribió.
       *[informal] Las frases que siguen son inventadas. Son las mismas para cualquier persona, y no responden a nada de lo que escribiste.
    }
partner-words =
    { $register ->
        [formal] «Yo lo veo de otra manera. Ese día tenía prisa. No sabía que era difícil para usted».
       *[informal] «Yo lo veo de otra manera. Ese día tenía prisa. No sabía que era difícil para ti».
    }
step-stopping =
    { $register ->
        [formal] Usted puede parar una conversación en cualquier momento, con una frase.
       *[informal] Puedes parar una conversación en cualquier momento, con una frase.
    }
    .next =
        { $register ->
            [formal] Después usted puede guardar frases, o no guardar nada.
           *[informal] Después puedes guardar frases, o no guardar nada.
        }
stopping-words = Una frase posible es: «Necesito parar aquí».
stopping-leave =
    { $register ->
        [formal] No hace falta dar un motivo. Usted también puede irse sin decir nada.
       *[informal] No hace falta dar un motivo. También puedes irte sin decir nada.
    }
step-mine =
    { $register ->
        [formal] ¿Qué cosa pequeña le gustaría a usted hacer de otra manera?
       *[informal] ¿Qué cosa pequeña te gustaría hacer de otra manera?
    }
    .help =
        { $register ->
            [formal] Solo usted decide cuál. Basta una frase.
           *[informal] Solo tú decides cuál. Basta una frase.
        }
    .next =
        { $register ->
            [formal] Después usted puede guardar frases, o no guardar nada.
           *[informal] Después puedes guardar frases, o no guardar nada.
        }
    .skip = Saltar esto

## Cierre

step-keep =
    { $register ->
        [formal] ¿Le gustaría a usted guardar algunas de sus frases?
       *[informal] ¿Te gustaría guardar algunas de tus frases?
    }
    .help =
        { $register ->
            [formal] Las frases que usted elija se ven abajo, al final. Las demás ya no se muestran.
           *[informal] Las frases que elijas se ven abajo, al final. Las demás ya no se muestran.
        }
    .next = Después hay una última página.
option-discard = No guardar nada
option-keep-lines = Guardar las frases que elijo
after-turn-to =
    { $register ->
        [formal] Usted no tiene que seguir a solas con esto. Aquí puede ver dónde encontrar ayuda.
       *[informal] No tienes que seguir a solas con esto. Aquí puedes ver dónde encontrar ayuda.
    }
solo-ended-kept-lines =
    { $register ->
        [formal] Aquí terminan estas páginas. Abajo están las frases que usted eligió.
       *[informal] Aquí terminan estas páginas. Abajo están las frases que elegiste.
    }
    .help =
        { $register ->
            [formal] Usted no tiene que seguir a solas con esto. Podría pasar un rato con alguien de confianza.
           *[informal] No tienes que seguir a solas con esto. Podrías pasar un rato con alguien de confianza.
        }
