### Los pasos del recorrido «checkin», en el que de dos a quince personas miran qué pasó después de una conversación anterior.
### El nombre está solo donde se habla de una persona: quien invita.


## Comienzo

step-checkin-gate =
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
            [formal] Después usted puede enviar una invitación. Nadie sabe nada de esto todavía.
           *[informal] Después puedes enviar una invitación. Nadie sabe nada de esto todavía.
        }
    .waiting = Alguien está leyendo una página a solas.
checkin-gate-fear =
    { $register ->
        [formal] Alguien de esta conversación le da miedo.
       *[informal] Alguien de esta conversación te da miedo.
    }
checkin-gate-rule =
    { $register ->
        [formal] Un juez, la escuela o el trabajo limita su contacto con alguien de esta conversación.
       *[informal] Un juez, la escuela o el trabajo limita tu contacto con alguien de esta conversación.
    }
checkin-gate-above =
    { $register ->
        [formal] Alguien de esta conversación decide sobre cosas de las que usted depende: trabajo, casa, dinero o cuidados.
       *[informal] Alguien de esta conversación decide sobre tu trabajo, casa, dinero o cuidados.
    }
step-send =
    { $register ->
        [formal] ¿Todavía le gustaría a usted mirar esto otra vez en una conversación?
       *[informal] ¿Todavía te gustaría mirar esto otra vez en una conversación?
    }
    .help =
        { $register ->
            [formal] Al enviar la invitación, usted dice que sí a las condiciones de esta página.
           *[informal] Al enviar la invitación, dices que sí a las condiciones de esta página.
        }
    .next = Quien reciba la invitación puede decir que sí, que ahora no, o no responder.
    .waiting =
        { $register ->
            [formal] Usted ya envió la invitación. Ahora puede descansar.
           *[informal] Ya enviaste la invitación. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que usted ve aquí, con quienes hayan dicho que sí. Si no son suficientes, la conversación se cierra entonces.
           *[informal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que ves aquí, con quienes hayan dicho que sí. Si no son suficientes, la conversación se cierra entonces.
        }
option-send = Sí, enviar la invitación
step-checkin-door-gate =
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
            [formal] Después usted ve de qué se trata esto. Puede decir que sí, o que ahora no.
           *[informal] Después ves de qué se trata esto. Puedes decir que sí, o que ahora no.
        }
    .waiting = Alguien está leyendo una página a solas.
checkin-invitation =
    { $register ->
        [formal] { $their_name } le invita a mirar algo otra vez en una conversación. Usted puede decir que no.
       *[informal] { $their_name } te invita a mirar algo otra vez en una conversación. Puedes decir que no.
    }
step-checkin-door =
    { $register ->
        [formal] { $their_name } le invita a mirar algo otra vez en una conversación. ¿Le gustaría participar?
       *[informal] { $their_name } te invita a mirar algo otra vez en una conversación. ¿Te gustaría participar?
    }
    .next =
        { $register ->
            [formal] Si usted dice que sí, primero ve la parte a la que puede responder.
           *[informal] Si dices que sí, primero ves la parte a la que puedes responder.
        }
    .waiting =
        { $register ->
            [formal] Usted ya envió su respuesta. Ahora puede descansar.
           *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
        }
    .waiting-next =
        { $register ->
            [formal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que usted ve aquí, con quienes hayan dicho que sí. Si no son suficientes, la conversación se cierra entonces.
           *[informal] La conversación empieza cuando cada persona diga que sí. Si no, la conversación empieza a la hora que ves aquí, con quienes hayan dicho que sí. Si no son suficientes, la conversación se cierra entonces.
        }
option-checkin-not-now = Ahora no
    .help = A nadie se le dice nada, pero alguien puede imaginarlo.
option-checkin-do-not-ask = Ahora no, y no más invitaciones de { $their_name }
    .help =
        { $register ->
            [formal] Nadie ve la diferencia con «Ahora no». Usted le pide a la aplicación que no haya más.
           *[informal] Nadie ve la diferencia con «Ahora no». Le pides a la aplicación que no haya más.
        }
checkin-items = Se trata de cosas que alguien dijo que iba a hacer, de peticiones y de límites.
checkin-shown = Cada persona puede responder a solas a su propia parte. Todas las respuestas se muestran a la vez.
checkin-told = Quien cuida esta conversación le dice a la persona que sufrió el daño qué resulta de esto.

## Lo que pasó después

step-checkin-mine =
    { $register ->
        [formal] ¿Qué pasó con esto? Usted puede responder a cada frase, o no.
       *[informal] ¿Qué pasó con esto? Puedes responder a cada frase, o no.
    }
    .help = «Todavía no» es una respuesta completa. No hace falta dar un motivo.
    .next = Después todas las respuestas se muestran a la vez.
    .skip = No responder
    .skip-help =
        { $register ->
            [formal] Nadie ve ninguna respuesta de usted.
           *[informal] Nadie ve ninguna respuesta tuya.
        }
    .waiting =
        { $register ->
            [formal] La conversación sigue cuando responda cada persona que tenga algo que responder, o a la hora que usted ve aquí.
           *[informal] La conversación sigue cuando responda cada persona que tenga algo que responder, o a la hora que ves aquí.
        }
    .waiting-next = Después todas las respuestas se muestran a la vez.
step-yours =
    { $register ->
        [formal] ¿Cómo está usted ahora con esto?
       *[informal] ¿Cómo estás ahora con esto?
    }
    .help = Bastan una o dos frases. Todas las respuestas se muestran a la vez.
    .next =
        { $register ->
            [formal] Después usted puede decir cómo le gustaría seguir.
           *[informal] Después puedes decir cómo te gustaría seguir.
        }
    .skip = No escribir nada
    .skip-help =
        { $register ->
            [formal] Nadie ve ninguna palabra de usted.
           *[informal] Nadie ve ninguna palabra tuya.
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

## Cierre

step-next =
    { $register ->
        [formal] ¿Qué le gustaría a usted que viniera después?
       *[informal] ¿Qué te gustaría que viniera después?
    }
    .help =
        { $register ->
            [formal] Si usted escribe un paso pequeño, cada persona de esta conversación puede leerlo. Si usted elige otra cosa, eso no se muestra a nadie.
           *[informal] Si escribes un paso pequeño, cada persona de esta conversación puede leerlo. Si eliges otra cosa, eso no se muestra a nadie.
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
option-checkin-next-step = Un paso pequeño
    .note =
        { $register ->
            [formal] ¿Qué va a hacer usted? Basta una frase.
           *[informal] ¿Qué vas a hacer? Basta una frase.
        }
option-new-conversation = Una conversación nueva
    .help =
        { $register ->
            [formal] A nadie se le dice nada. Más tarde usted puede invitar a alguien a una conversación nueva.
           *[informal] A nadie se le dice nada. Más tarde puedes invitar a alguien a una conversación nueva.
        }
option-checkin-enough = Con esto me basta
