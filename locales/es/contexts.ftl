### Lo que añade un contexto (amistades, un lugar de trabajo, …): en la página que se lee a solas, y donde alguien tiene el
### primer turno porque tiene más poder. Un mensaje con «--» y un contexto al final vale en ese contexto en lugar del otro.


## En la página que se lee a solas

gate-context-practitioner = Para una queja hay otro lugar. No hace falta pasar primero por aquí.
gate-context-practitioner-file = Esto no es parte de la atención, y nada de lo que se escribe aquí es para un expediente.
gate-context-friends = Aquí nadie decide quién tenía razón. Tampoco les toca decidirlo a otras amistades.
ask-gate-context-friends = Entre amistades se puede decir que no. A otras amistades no les toca pedir un «sí».
gate-context-partners =
    { $register ->
        [formal] Esto no es bueno para usted si su pareja le da miedo, le controla o le revisa el teléfono.
       *[informal] Esto no es bueno para ti si tu pareja te da miedo, te controla o te revisa el teléfono.
    }
gate-context-support-group = Si alguien está en peligro, la seguridad va antes que la privacidad. Entonces se puede avisar a quien pueda ayudar.
solo-gate-context-support-group =
    { $register ->
        [formal] Si alguien está en peligro, no hace falta esperar al grupo. Usted puede pedir ayuda ahora.
       *[informal] Si alguien está en peligro, no hace falta esperar al grupo. Puedes pedir ayuda ahora.
    }
gate-context-elder =
    { $register ->
        [formal] Usted puede pedir a una tercera persona que le acompañe, o que transmita esto en su lugar.
       *[informal] Puedes pedir a una tercera persona que te acompañe, o que transmita esto en tu lugar.
    }
circle-gate-context-elder =
    { $register ->
        [formal] Usted puede pedir a una tercera persona que le acompañe. Si se trata de algo que hizo una persona mayor con autoridad, quien cuida el círculo es otra persona.
       *[informal] Puedes pedir a una tercera persona que te acompañe. Si se trata de algo que hizo una persona mayor con autoridad, quien cuida el círculo es otra persona.
    }
gate-context-work-together =
    { $register ->
        [formal] Aquí no se decide nada sobre dinero o contratos, ni de quién es lo que se creó. Para eso, usted puede pedir consejo en otro lugar.
       *[informal] Aquí no se decide nada sobre dinero o contratos, ni de quién es lo que se creó. Para eso, puedes pedir consejo en otro lugar.
    }
gate-context-faith =
    { $register ->
        [formal] Si alguien que guía esta comunidad hizo daño, usted puede hablar con personas de fuera. No hace falta resolverlo aquí.
       *[informal] Si alguien que guía esta comunidad hizo daño, puedes hablar con personas de fuera. No hace falta resolverlo aquí.
    }
gate-context-family = También en una familia se puede decir que no. Quien recibe la invitación puede pedir además que no haya más invitaciones de quien la envió.
solo-gate-context-family = No hace falta hablar de esto con esa persona, tampoco en una familia.
gate-context-workplace =
    { $register ->
        [formal] En el trabajo, alguien puede tener derecho a ver lo que usted escribe, también más adelante.
       *[informal] En el trabajo, alguien puede tener derecho a ver lo que escribes, también más adelante.
    }
gate-context-workplace-help =
    { $register ->
        [formal] Sobre el sueldo o el acoso, usted puede preguntar a un sindicato o a la oficina de personal.
       *[informal] Sobre el sueldo o el acoso, puedes preguntar a un sindicato o a la oficina de personal.
    }
gate-context-school = Las reglas de la escuela valen también aquí. El acoso escolar es primero asunto de personas adultas con formación para eso.
gate-context-online = Las expulsiones y las reglas se deciden en otro lugar. Participar aquí no pone fin a una expulsión.
circle-gate-context-online = Las expulsiones y las reglas se deciden en otro lugar. Participar aquí no pone fin a una expulsión. Quien decidió una expulsión no cuida este círculo.
gate-above--practitioner =
    { $register ->
        [formal] Por decir que no, usted podría perder una atención que necesita.
       *[informal] Por decir que no, podrías perder una atención que necesitas.
    }
gate-above--elder =
    { $register ->
        [formal] Por decir que no, usted podría perder trabajo, casa, dinero o cuidados.
       *[informal] Por decir que no, podrías perder trabajo, casa, dinero o cuidados.
    }
gate-above--workplace =
    { $register ->
        [formal] Por decir que no, usted podría perder el trabajo o el sueldo.
       *[informal] Por decir que no, podrías perder el trabajo o el sueldo.
    }
circle-gate-above--elder =
    { $register ->
        [formal] Por decir que no, usted podría perder trabajo, casa, dinero o cuidados.
       *[informal] Por decir que no, podrías perder trabajo, casa, dinero o cuidados.
    }
circle-gate-above--workplace =
    { $register ->
        [formal] Por decir que no, usted podría perder el trabajo o el sueldo.
       *[informal] Por decir que no, podrías perder el trabajo o el sueldo.
    }
solo-gate-above--practitioner =
    { $register ->
        [formal] Por hablar de esto con esa persona, usted podría perder una atención que necesita.
       *[informal] Por hablar de esto con esa persona, podrías perder una atención que necesitas.
    }
solo-gate-above--elder =
    { $register ->
        [formal] Por hablar de esto con esa persona, usted podría perder trabajo, casa, dinero o cuidados.
       *[informal] Por hablar de esto con esa persona, podrías perder trabajo, casa, dinero o cuidados.
    }
solo-gate-above--workplace =
    { $register ->
        [formal] Por hablar de esto con esa persona, usted podría perder el trabajo o el sueldo.
       *[informal] Por hablar de esto con esa persona, podrías perder el trabajo o el sueldo.
    }

## Quién tiene el primer turno

first-practitioner = Quien atiende como profesional tiene el primer turno, y puede hablar de algo que hizo, o saltar ese turno.
first-elder = La persona mayor con autoridad tiene el primer turno, y puede hablar de algo que hizo, o saltar ese turno.
first-manager = Quien dirige en el trabajo tiene el primer turno, y puede hablar de algo que hizo, o saltar ese turno.
step-topic =
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
step-own-first =
    { $register ->
        [formal] ¿Le gustaría hablar de algo que usted hizo?
       *[informal] ¿Te gustaría hablar de algo que hiciste?
    }
    .help =
        { $register ->
            [formal] { $their_name } no tiene que responder. Usted también puede saltar su turno.
           *[informal] { $their_name } no tiene que responder. También puedes saltar tu turno.
        }
    .next =
        { $register ->
            [formal] Si usted escribe algo, { $their_name } puede leerlo después.
           *[informal] Si escribes algo, { $their_name } puede leerlo después.
        }
    .skip = Saltar mi turno
    .skip-help =
        { $register ->
            [formal] Con esto usted termina su turno. Tal vez más adelante pueda compartir algo.
           *[informal] Con esto terminas tu turno. Tal vez más adelante puedas compartir algo.
        }
    .waiting = Ahora { $their_name } puede escribir sobre algo que hizo, o saltar ese turno.
    .waiting-next =
        { $register ->
            [formal] Si { $their_name } escribe algo, usted podrá leerlo. Después viene el turno de usted.
           *[informal] Si { $their_name } escribe algo, podrás leerlo. Después viene tu turno.
        }
