### Las palabras de la retrospectiva de retro.json, en español.

# On the page with the terms: how it goes.
terms-flow-retro = Cada persona escribe qué fue bien y qué fue difícil. Quien quiera un turno puede contar más. Al final pueden quedar pasos pequeños.

# To the one who begins, alone, before anything is sent.
step-retro-welcome = { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es esto para usted hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es esto para ti hoy?
    }
    .help = { $register ->
        [formal] Nadie más ve lo que usted elige.
       *[informal] Nadie más ve lo que eliges.
    }
    .next = { $register ->
        [formal] Después usted puede escribir de qué se trata. Nadie sabe nada todavía.
       *[informal] Después puedes escribir de qué se trata. Nadie sabe nada todavía.
    }
    .waiting = Alguien está leyendo una página a solas.

# On the page that each reads alone: the first of three cases in which it is not for someone.
retro-not-for = { $register ->
        [formal] Ahora no es para usted, si algo de esto es cierto:
       *[informal] Ahora no es para ti, si algo de esto es cierto:
    }
# On the page that each reads alone.
retro-fear = { $register ->
        [formal] Usted tiene miedo de lo que alguien de aquí pueda hacer.
       *[informal] Tienes miedo de lo que alguien de aquí pueda hacer.
    }
# On the page that each reads alone.
retro-power = { $register ->
        [formal] Alguien de aquí decide sobre el trabajo o el dinero de usted, y podría usar esto en su contra.
       *[informal] Alguien de aquí decide sobre tu trabajo o tu dinero, y podría usar esto en tu contra.
    }
# On the page that each reads alone.
retro-unsure = { $register ->
        [formal] Si usted tiene dudas, puede terminar aquí. No hace falta un motivo.
       *[informal] Si tienes dudas, puedes terminar aquí. No hace falta un motivo.
    }
# The first line on the page of an invited person. $their_name: who invites.
retro-invited = { $register ->
        [formal] { $their_name } le invita a mirar atrás en grupo. Usted puede decir que no.
       *[informal] { $their_name } te invita a mirar atrás en grupo. Puedes decir que no.
    }

# To the one who begins. One box for one line; the terms stand on the same page.
step-retro-topic = { $register ->
        [formal] ¿A qué le gustaría mirar atrás? Basta una frase sencilla.
       *[informal] ¿A qué te gustaría mirar atrás? Basta una frase sencilla.
    }
    .help = { $register ->
        [formal] Al enviarla, usted acepta las condiciones de esta página e invita a las demás personas.
       *[informal] Al enviarla, aceptas las condiciones de esta página e invitas a las demás personas.
    }
    .skip = Invitar sin una frase
    .skip-help = Entonces nadie ve una frase en la invitación.
    .next = Cada persona puede decir que sí, o que ahora no, o no responder.
    .starter-one = Se trata de …
    .waiting = { $register ->
        [formal] Las invitaciones ya se enviaron. Ahora usted puede descansar.
       *[informal] Las invitaciones ya se enviaron. Ahora puedes descansar.
    }
    .waiting-next = { $register ->
        [formal] La conversación empieza cuando cada persona haya respondido, o a la hora que usted ve aquí. Si son muy pocas las que dicen que sí, se cierra entonces.
       *[informal] La conversación empieza cuando cada persona haya respondido, o a la hora que ves aquí. Si son muy pocas las que dicen que sí, se cierra entonces.
    }

# To each invited person, alone, before they see what it is about.
step-retro-arrive = { $register ->
        [formal] Por favor, lea esta página a solas. ¿Es esto para usted hoy?
       *[informal] Por favor, lee esta página a solas. ¿Es esto para ti hoy?
    }
    .help = { $register ->
        [formal] Nadie más ve lo que usted elige.
       *[informal] Nadie más ve lo que eliges.
    }
    .next = { $register ->
        [formal] Después usted ve de qué se trata. Puede decir que sí, o que ahora no.
       *[informal] Después ves de qué se trata. Puedes decir que sí, o que ahora no.
    }
    .waiting = Alguien está leyendo una página a solas.

# To each invited person. The line of the one who invites and the terms stand on the same page.
step-retro-accept = { $register ->
        [formal] { $their_name } le invita a mirar atrás en grupo. ¿Le gustaría participar?
       *[informal] { $their_name } te invita a mirar atrás en grupo. ¿Te gustaría participar?
    }
    .next = { $register ->
        [formal] Si usted dice que sí, primero puede escribir qué fue bien.
       *[informal] Si dices que sí, primero puedes escribir qué fue bien.
    }
    .waiting = { $register ->
        [formal] Usted ya envió su respuesta. Ahora puede descansar.
       *[informal] Ya enviaste tu respuesta. Ahora puedes descansar.
    }
    .waiting-next = { $register ->
        [formal] La conversación empieza cuando cada persona haya respondido, o a la hora que usted ve aquí. Si son muy pocas las que dicen que sí, se cierra entonces.
       *[informal] La conversación empieza cuando cada persona haya respondido, o a la hora que ves aquí. Si son muy pocas las que dicen que sí, se cierra entonces.
    }
# On the page of step-retro-accept.
retro-own-pace = { $register ->
        [formal] Usted puede saltar cada pregunta, y puede salir de la conversación en cualquier momento.
       *[informal] Puedes saltar cada pregunta, y puedes salir de la conversación en cualquier momento.
    }
# On the page of step-retro-accept.
retro-no-names = { $register ->
        [formal] Usted puede escribir sobre lo que pasó y sobre su propia parte. No hace falta nombrar a nadie.
       *[informal] Puedes escribir sobre lo que pasó y sobre tu propia parte. No hace falta nombrar a nadie.
    }
# An answer to step-retro-accept.
option-retro-not-now = Ahora no
    .help = A nadie se le dice nada, pero las demás personas pueden imaginarlo.
# An answer to step-retro-accept.
option-retro-do-not-ask = Ahora no, y no más invitaciones
    .help = { $register ->
        [formal] Nadie ve la diferencia con «Ahora no». Lo otro se lo pide usted a la aplicación.
       *[informal] Nadie ve la diferencia con «Ahora no». Lo otro se lo pides a la aplicación.
    }

# To everyone, each alone. One box.
step-retro-glad = { $register ->
        [formal] ¿Qué fue bien, o de qué se alegra usted?
       *[informal] ¿Qué fue bien, o de qué te alegras?
    }
    .help = Bastan una o dos frases. Todas las respuestas se muestran a la vez, cuando cada persona haya respondido.
    .skip = Nada por ahora
    .skip-help = { $register ->
        [formal] Nadie ve palabras de usted.
       *[informal] Nadie ve palabras tuyas.
    }
    .next = { $register ->
        [formal] Después usted puede escribir qué fue difícil.
       *[informal] Después puedes escribir qué fue difícil.
    }
    .starter-one = Me alegro de que …
    .waiting = { $register ->
        [formal] Usted ya envió su respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que usted ve aquí.
       *[informal] Ya enviaste tu respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que ves aquí.
    }
    .waiting-next = { $register ->
        [formal] Hasta entonces usted puede cambiar su respuesta.
       *[informal] Hasta entonces puedes cambiar tu respuesta.
    }

# To everyone, each alone. One box. The answers before stand above.
step-retro-hard = { $register ->
        [formal] ¿Qué fue difícil para usted?
       *[informal] ¿Qué fue difícil para ti?
    }
    .help = { $register ->
        [formal] Usted puede sentir enojo. Aquí no caben amenazas. Todas las respuestas se muestran a la vez.
       *[informal] Puedes sentir enojo. Aquí no caben amenazas. Todas las respuestas se muestran a la vez.
    }
    .skip = Nada por ahora
    .skip-help = { $register ->
        [formal] Nadie ve palabras de usted.
       *[informal] Nadie ve palabras tuyas.
    }
    .next = { $register ->
        [formal] Después usted elige si quiere un turno para contar más.
       *[informal] Después eliges si quieres un turno para contar más.
    }
    .starter-one = Para mí fue difícil cuando …
    .waiting = { $register ->
        [formal] Usted ya envió su respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que usted ve aquí.
       *[informal] Ya enviaste tu respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que ves aquí.
    }
    .waiting-next = { $register ->
        [formal] Hasta entonces usted puede cambiar su respuesta.
       *[informal] Hasta entonces puedes cambiar tu respuesta.
    }

# To everyone, each alone. Two choices. The answers of all stand above.
step-retro-turn = { $register ->
        [formal] ¿Le gustaría un turno para contar más sobre una cosa?
       *[informal] ¿Te gustaría un turno para contar más sobre una cosa?
    }
    .help = { $register ->
        [formal] Si usted toma un turno, cada persona puede verlo.
       *[informal] Si tomas un turno, cada persona puede verlo.
    }
    .next = Después hay turnos, uno tras otro, para quienes los quieran.
    .waiting = { $register ->
        [formal] Usted ya envió su respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que usted ve aquí.
       *[informal] Ya enviaste tu respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que ves aquí.
    }
    .waiting-next = { $register ->
        [formal] Hasta entonces usted puede cambiar su respuesta.
       *[informal] Hasta entonces puedes cambiar tu respuesta.
    }
# An answer to step-retro-turn.
option-retro-a-turn = Me gustaría un turno
# An answer to step-retro-turn.
option-retro-no-turn = Ningún turno para mí

# To whoever has the turn. One box.
step-retro-tell = { $register ->
        [formal] ¿Qué le gustaría contar?
       *[informal] ¿Qué te gustaría contar?
    }
    .help = { $register ->
        [formal] Bastan dos o tres frases. ¿Qué pasó, y cómo fue para usted?
       *[informal] Bastan dos o tres frases. ¿Qué pasó, y cómo fue para ti?
    }
    .skip = Saltar mi turno
    .skip-help = { $register ->
        [formal] Con esto termina el turno de usted.
       *[informal] Con esto terminas tu turno.
    }
    .next = Cada persona puede leerlo. Una de ellas puede escribir lo que entendió.
    .starter-one = Lo que pasó fue …
    .waiting = { $register ->
        [formal] { $their_name } puede escribir ahora. Usted puede leerlo cuando llegue.
       *[informal] { $their_name } puede escribir ahora. Puedes leerlo cuando llegue.
    }
    .waiting-next = Después una persona puede escribir lo que entendió.

# To the next person in order. What was told stands above the box. $their_name: who told it.
step-retro-back = { $register ->
        [formal] Con sus propias palabras, ¿qué entendió usted de { $their_name }?
       *[informal] Con tus propias palabras, ¿qué entendiste de { $their_name }?
    }
    .help = { $register ->
        [formal] Usted puede entenderlo y verlo de otra manera.
       *[informal] Puedes entenderlo y verlo de otra manera.
    }
    .skip = Saltar esto
    .skip-help = Las demás personas solo ven que la conversación sigue.
    .next = { $their_name } puede decir si es eso.
    .starter-one = Entendí que …
    .waiting = { $their_name } puede escribir ahora lo que entendió.
    .waiting-next = Después, quien lo contó puede decir si es eso.

# To the one who told it. What was understood stands above the choices. Only this person can say that it fits.
step-retro-check = { $register ->
        [formal] ¿Se parece esto a lo que usted quiso decir?
       *[informal] ¿Se parece esto a lo que quisiste decir?
    }
    .help = { $register ->
        [formal] Solo usted puede decirlo.
       *[informal] Solo tú puedes decirlo.
    }
    .next = Después la conversación sigue.
    .waiting = { $their_name } puede leer ahora estas palabras.
    .waiting-next = Después puede decir si es eso, o dejar esta parte así.
# An answer to step-retro-check. It leads back to step-retro-tell, once in a turn.
option-retro-once-more = Me gustaría contarlo otra vez
    .help = { $register ->
        [formal] En el turno de usted es posible una vez.
       *[informal] En tu turno es posible una vez.
    }
    .help-last = { $register ->
        [formal] Con esto termina el turno de usted.
       *[informal] Con esto terminas tu turno.
    }
# An answer to step-retro-check.
option-retro-leave-it = Dejar esta parte así
    .help = Después la conversación sigue.

# To everyone, each alone. One box. It stands in the record of all.
step-retro-action = { $register ->
        [formal] ¿Hay un paso pequeño que usted va a dar?
       *[informal] ¿Hay un paso pequeño que vas a dar?
    }
    .help = { $register ->
        [formal] Es algo que hace usted, y que cabe en unos días. Queda en el registro de cada persona de aquí.
       *[informal] Es algo que haces tú, y que cabe en unos días. Queda en el registro de cada persona de aquí.
    }
    .skip = Ningún paso
    .skip-help = { $register ->
        [formal] Nadie ve palabras de usted.
       *[informal] Nadie ve palabras tuyas.
    }
    .next = { $register ->
        [formal] Después hay una última página, solo para usted.
       *[informal] Después hay una última página, solo para ti.
    }
    .starter-one = Voy a …
    .waiting = { $register ->
        [formal] Usted ya envió su respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que usted ve aquí.
       *[informal] Ya enviaste tu respuesta. La conversación sigue cuando cada persona haya respondido, o a la hora que ves aquí.
    }
    .waiting-next = { $register ->
        [formal] Hasta entonces usted puede cambiar su respuesta.
       *[informal] Hasta entonces puedes cambiar tu respuesta.
    }

# To each alone, at the end, with the next steps of all above.
step-retro-after = { $register ->
        [formal] Esta es la última página. Gracias por el tiempo que usted dio.
       *[informal] Esta es la última página. Gracias por el tiempo que diste.
    }
    .next = { $register ->
        [formal] Después no se le pide nada más.
       *[informal] Después no se te pide nada más.
    }
    .waiting = { $register ->
        [formal] A usted no se le pide nada más.
       *[informal] No se te pide nada más.
    }
    .waiting-next = { $register ->
        [formal] Usted puede cerrar esta página.
       *[informal] Puedes cerrar esta página.
    }
