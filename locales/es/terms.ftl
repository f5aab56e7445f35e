### Lo que se lee antes de escribir: la página que cada persona lee a solas, y las condiciones.


## La página que se lee a solas

invitation =
    { $register ->
        [formal] { $their_name } le propone tener una conversación aquí. Usted puede decir que no.
       *[informal] { $their_name } te propone tener una conversación aquí. Puedes decir que no.
    }
gate-not-for =
    { $register ->
        [formal] Esto no es bueno para usted si:
       *[informal] Esto no es bueno para ti si:
    }
gate-fear =
    { $register ->
        [formal] Le da miedo lo que { $their_name } pueda hacer.
       *[informal] Te da miedo lo que { $their_name } pueda hacer.
    }
gate-control =
    { $register ->
        [formal] Alguien le hace daño, le amenaza, le persigue o le controla.
       *[informal] Alguien te hace daño, te amenaza, te persigue o te controla.
    }
gate-made-to =
    { $register ->
        [formal] Usted siente que no puede decir que no.
       *[informal] Sientes que no puedes decir que no.
    }
gate-watched =
    { $register ->
        [formal] Alguien mira esta pantalla o le revisa los mensajes.
       *[informal] Alguien mira esta pantalla o te revisa los mensajes.
    }
gate-rule =
    { $register ->
        [formal] Un juez, la escuela o el trabajo limita su contacto con { $their_name }.
       *[informal] Un juez, la escuela o el trabajo limita tu contacto con { $their_name }.
    }
gate-danger =
    { $register ->
        [formal] Ahora hay peligro para usted u otra persona.
       *[informal] Ahora hay peligro para ti u otra persona.
    }
gate-living =
    { $register ->
        [formal] Usted piensa en quitarse la vida.
       *[informal] Piensas en quitarte la vida.
    }
gate-above =
    { $register ->
        [formal] { $their_name } decide sobre cosas de las que usted depende: trabajo, casa, dinero o cuidados.
       *[informal] { $their_name } decide sobre tu trabajo, tu casa, tu dinero o tus cuidados.
    }
gate-rest =
    { $register ->
        [formal] Usted está en plena pelea, o no puede decidir por cansancio, enfermedad o alcohol.
       *[informal] Estás en plena pelea, o no puedes decidir por cansancio, enfermedad o alcohol.
    }
gate-unsure =
    { $register ->
        [formal] Si usted tiene dudas, puede esperar, o preguntarle a alguien de confianza.
       *[informal] Si tienes dudas, puedes esperar, o preguntarle a alguien de confianza.
    }

## Las condiciones: un párrafo cada una

terms-tool = Esto no es terapia ni ayuda legal o de emergencia.
terms-flow-brief =
    { $register ->
        [formal] Cada persona escribe en su turno. La otra puede responder, o decir qué entendió. Después usted puede dar o pedir una cosa, o poner un límite, y { $their_name } también.
       *[informal] Cada persona escribe en su turno. La otra puede responder, o decir qué entendió. Después puedes dar o pedir una cosa, o poner un límite, y { $their_name } también.
    }
terms-flow-dyad =
    { $register ->
        [formal] Cada persona escribe en su turno. La otra puede responder, o decir qué entendió. Después usted dice si basta así, y { $their_name } también. Puede quedar un registro corto.
       *[informal] Cada persona escribe en su turno. La otra puede responder, o decir qué entendió. Después dices si basta así, y { $their_name } también. Puede quedar un registro corto.
    }
terms-flow-circle = Cada persona puede escribir en su turno, y las demás personas pueden leerlo. No se responde ni se decide nada. Las frases que cada persona elija pueden quedar.
terms-flow-circle-repair = Cada persona puede escribir en su turno, y las demás personas pueden leerlo. Después, cada persona puede decir qué necesita o poner un límite, y ofrecer o pedir algo. Puede quedar un registro corto.
terms-flow-accountability = Una persona puede hablar de lo que hizo. La persona a la que se lo hizo elige cómo: escribe cada una de ellas, o solo una. Puede quedar un registro corto.
terms-kept-by = Esta persona cuida la conversación:
training-restorative = Esta persona tiene formación para conversaciones como esta.
training-profession = El trabajo para el que esta persona tiene formación incluye conversaciones como esta.
training-community = Esta persona lo aprendió de gente que cuida conversaciones como esta desde hace mucho tiempo.
terms-keeper-closes = Esta persona puede leer lo que se escribe para todas las personas, y cerrar la conversación para todas.
terms-flow-checkin = Cada persona puede mirar qué pasó con lo que se dijo en una conversación anterior. Pueden quedar los pasos pequeños que alguien escriba.
terms-flow-ask = Una persona pide algo. La otra puede responder, o no. Después la conversación termina.
terms-flow-solo =
    { $register ->
        [formal] Usted escribe a solas. Al final puede guardar las frases que elija, o no guardar nada.
       *[informal] Escribes a solas. Al final puedes guardar las frases que elijas, o no guardar nada.
    }
terms-pages =
    { $count ->
        [one] Una página corta por persona, y más si alguien añade algo.
       *[other] Hasta { $count } páginas cortas por persona, y más si alguien añade algo.
    }
terms-circle-pages =
    { $count ->
        [one] Una página corta por persona.
       *[other] Hasta { $count } páginas cortas por persona.
    }
terms-accountability-pages =
    { $count ->
        [one] Una página corta por persona.
       *[other] Hasta { $count } páginas cortas por persona, y más si algo se cuenta otra vez o se deja para más tarde.
    }
terms-checkin-pages =
    { $count ->
        [one] Una página corta por persona.
       *[other] Hasta { $count } páginas cortas por persona.
    }
terms-ask-pages =
    { $count ->
        [one] Una página corta por persona.
       *[other] Hasta { $count } páginas cortas por persona.
    }
terms-solo-pages =
    { $count ->
        [one] Una página corta.
       *[other] Hasta { $count } páginas cortas.
    }
terms-kept-nowhere =
    { $register ->
        [formal] Lo que usted escribe desaparece cuando se cierra el programa. Solo se guarda si cada persona lo elige.
       *[informal] Lo que escribes desaparece cuando se cierra el programa. Solo se guarda si cada persona lo elige.
    }
terms-dyad-kept-nowhere =
    { $register ->
        [formal] Lo que usted escribe desaparece al cerrar el programa, menos ese registro y las frases que elija cada persona.
       *[informal] Lo que escribes desaparece al cerrar el programa, menos ese registro y las frases que elija cada persona.
    }
terms-circle-kept-nowhere = Lo que se escribe desaparece al cerrar el programa, menos las frases que elija cada persona.
terms-circle-repair-kept-nowhere = Lo que se escribe desaparece al cerrar el programa. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
terms-accountability-kept-nowhere = Lo que se escribe desaparece al cerrar el programa. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
terms-checkin-kept-nowhere = Lo que se escribe desaparece al cerrar el programa. Solo pueden quedar los pasos pequeños.
terms-ask-kept-nowhere =
    { $register ->
        [formal] Lo que usted escribe desaparece cuando se cierra el programa.
       *[informal] Lo que escribes desaparece cuando se cierra el programa.
    }
terms-solo-kept-nowhere =
    { $register ->
        [formal] Lo que usted escribe desaparece al cerrar el programa, menos las frases que elija.
       *[informal] Lo que escribes desaparece al cerrar el programa, menos las frases que elijas.
    }
terms-kept-device =
    { $register ->
        [formal] Lo que usted escribe se guarda en el dispositivo que usa.
       *[informal] Lo que escribes se guarda en el dispositivo que usas.
    }
terms-kept-service =
    { $register ->
        [formal] Lo que usted escribe se guarda en el servicio que hace funcionar esta aplicación.
       *[informal] Lo que escribes se guarda en el servicio que hace funcionar esta aplicación.
    }
terms-for-conversation = Lo que se escribe se borra al final. Solo se guarda si cada persona lo elige.
terms-dyad-for-conversation = Lo que se escribe se borra al final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
terms-circle-for-conversation = Lo que se escribe se borra al final. Solo pueden quedar las frases que cada persona elija guardar.
terms-circle-repair-for-conversation = Lo que se escribe se borra al final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
terms-accountability-for-conversation = Lo que se escribe se borra al final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
terms-checkin-for-conversation = Lo que se escribe se borra al final. Solo pueden quedar los pasos pequeños.
terms-ask-for-conversation = Lo que se escribe se borra al final.
terms-solo-for-conversation = Lo que se escribe se borra al final. Solo quedan las frases elegidas.
terms-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina. Solo queda lo que cada persona elija guardar.
        [one] Lo que se escribe se borra un día después del final. Solo queda lo que cada persona elija guardar.
       *[other] Lo que se escribe se borra { $count } días después del final. Solo queda lo que cada persona elija guardar.
    }
terms-circle-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina. Solo pueden quedar las frases que cada persona elija guardar.
        [one] Lo que se escribe se borra un día después del final. Solo pueden quedar las frases que cada persona elija guardar.
       *[other] Lo que se escribe se borra { $count } días después del final. Solo pueden quedar las frases que cada persona elija guardar.
    }
terms-circle-repair-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
        [one] Lo que se escribe se borra un día después del final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
       *[other] Lo que se escribe se borra { $count } días después del final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
    }
terms-accountability-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
        [one] Lo que se escribe se borra un día después del final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
       *[other] Lo que se escribe se borra { $count } días después del final. Solo pueden quedar ese registro y las frases que cada persona elija guardar.
    }
terms-checkin-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina. Solo pueden quedar los pasos pequeños.
        [one] Lo que se escribe se borra un día después del final. Solo pueden quedar los pasos pequeños.
       *[other] Lo que se escribe se borra { $count } días después del final. Solo pueden quedar los pasos pequeños.
    }
terms-ask-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina.
        [one] Lo que se escribe se borra un día después del final.
       *[other] Lo que se escribe se borra { $count } días después del final.
    }
terms-solo-for-days =
    { $count ->
        [0] Lo que se escribe se borra el mismo día en que esto termina. Solo quedan las frases elegidas.
        [one] Lo que se escribe se borra un día después del final. Solo quedan las frases elegidas.
       *[other] Lo que se escribe se borra { $count } días después del final. Solo quedan las frases elegidas.
    }
terms-until-deleted = Lo que se escribe queda ahí hasta que alguien lo borre.
terms-readers =
    { $count ->
        [0] Nadie más puede leerlo.
        [one] Una persona que no participa puede leer lo que se escribe.
       *[other] { $count } personas que no participan pueden leer lo que se escribe.
    }
terms-no-ai = Ninguna IA lo lee.
terms-ai = Una IA lo lee.
terms-copies = Quien lo lea podría copiarlo.
terms-rights =
    { $register ->
        [formal] Usted siempre puede salir de la conversación.
       *[informal] Siempre puedes salir de la conversación.
    }
