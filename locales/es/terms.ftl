### Lo que se lee antes de escribir: la página que cada persona lee a solas, y las condiciones.

## La página que se lee a solas

invitation = { $register ->
        [formal] { $their_name } le propone tener una conversación aquí. Usted puede decir que no.
       *[informal] { $their_name } te propone tener una conversación aquí. Puedes decir que no.
    }
gate-not-for = Esta herramienta no es adecuada si algo de esto es cierto:
gate-fear = { $register ->
        [formal] Le da miedo lo que { $their_name } pueda hacer si usted habla con sinceridad.
       *[informal] Te da miedo lo que { $their_name } pueda hacer si hablas con sinceridad.
    }
gate-control = { $register ->
        [formal] Alguien le hace daño, le amenaza, le sigue o le controla.
       *[informal] Alguien te hace daño, te amenaza, te sigue o te controla.
    }
gate-made-to = { $register ->
        [formal] Alguien le obliga a esto, o usted no podría decir que no.
       *[informal] Alguien te obliga a esto, o no podrías decir que no.
    }
gate-watched = { $register ->
        [formal] Alguien mira esta pantalla o le lee los mensajes.
       *[informal] Alguien mira esta pantalla o lee tus mensajes.
    }
gate-rule = Un tribunal, la escuela o el trabajo tiene reglas sobre el contacto con { $their_name }.
gate-danger = { $register ->
        [formal] Hay peligro ahora para usted o para otra persona.
       *[informal] Hay peligro ahora para ti o para otra persona.
    }
gate-rest = { $register ->
        [formal] Usted está con mucho cansancio, mal de salud, bajo los efectos del alcohol o en una pelea.
       *[informal] Estás con mucho cansancio, mal de salud, bajo los efectos del alcohol o en una pelea.
    }
gate-unsure = { $register ->
        [formal] Si tiene dudas, puede esperar, o preguntar a alguien de confianza.
       *[informal] Si tienes dudas, puedes esperar, o preguntar a alguien de confianza.
    }

## Las condiciones: un párrafo cada una

terms-tool = Esta es una herramienta para conversar. No da terapia, ayuda legal ni ayuda de emergencia.
terms-flow-brief = Primero escribe una persona. La otra escribe lo que entendió. Después se hace al revés. Al final, cada persona puede decir o pedir una cosa, o poner un límite.
terms-flow-dyad = Primero escribe una persona. La otra escribe lo que entendió, y después tiene su propio turno. Luego cada persona puede decir si es suficiente. Los límites, las peticiones abiertas y los próximos pasos pueden quedar en un registro breve.
terms-pages = { $count ->
        [one] Tiene como máximo una página corta para cada persona. Se puede añadir más.
       *[other] Tiene como máximo { $count } páginas cortas para cada persona. Se puede añadir más.
    }
terms-kept-nowhere = Lo que se escribe aquí desaparece cuando se cierra el programa, salvo que las dos personas elijan guardarlo.
terms-kept-device = { $register ->
        [formal] Lo que usted escribe se guarda en el dispositivo que usa.
       *[informal] Lo que escribes se guarda en el dispositivo que usas.
    }
terms-kept-service = Lo que se escribe aquí se guarda en el servicio que hace funcionar esta aplicación.
terms-for-conversation = Lo que se escribe aquí se borra al final, salvo que las dos personas elijan guardarlo.
terms-for-days = { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina.
        [one] Lo que se escribe se borra un día después del final.
       *[other] Lo que se escribe se borra { $count } días después del final.
    }
terms-until-deleted = Lo que se escribe queda ahí hasta que alguien lo borre.
terms-readers = { $count ->
        [0] Nadie más puede leer lo que se escribe.
        [one] Una persona que no participa puede leer lo que se escribe.
       *[other] { $count } personas que no participan pueden leer lo que se escribe.
    }
terms-no-ai = Ninguna IA lee lo que se escribe.
terms-ai = Una IA lee lo que se escribe.
terms-copies = Quien lo lea podría copiarlo o sacarle una foto.
terms-rights = { $register ->
        [formal] En cualquier momento usted puede saltar un paso, descansar o salir. No hace falta dar un motivo.
       *[informal] En cualquier momento puedes saltar un paso, descansar o salir. No hace falta dar un motivo.
    }
