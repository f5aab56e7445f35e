### Rótulos que este programa pone alrededor de una pantalla.


## Al empezar

screen-welcome = Antes de empezar
screen-one-screen =
    { $register ->
        [formal] Aquí usted usa la misma pantalla que la otra persona. Esto no es bueno para usted si una de las dos no puede decir que no delante de la otra.
       *[informal] Aquí usas la misma pantalla que la otra persona. Esto no es bueno para ti si una de las dos no puede decir que no delante de la otra.
    }
screen-your-name =
    { $register ->
        [formal] ¿Cómo se llama usted?
       *[informal] ¿Cómo te llamas?
    }
screen-other-name = ¿Cómo se llama la otra persona?
screen-address = ¿Cómo puede dirigirse esta herramienta a { $their_name }?
screen-address-feminine = Como a una mujer
screen-address-masculine = Como a un hombre
screen-address-other = De un modo que sirva para cualquier persona

## Pasar la pantalla

screen-hand-over =
    { $register ->
        [formal] La siguiente parte es solo para { $their_name }. Por favor, dele la pantalla a { $their_name }.
       *[informal] La siguiente parte es solo para { $their_name }. Por favor, dale la pantalla a { $their_name }.
    }
screen-plain-stays =
    { $register ->
        [formal] Lo que usted leyó y eligió todavía se ve arriba. Antes de dar la pantalla, puede vaciar la ventana.
       *[informal] Lo que leíste y elegiste todavía se ve arriba. Antes de dar la pantalla, puedes vaciar la ventana.
    }
screen-hand-over-key =
    { $register ->
        [formal] Presione Enter cuando { $their_name } tenga la pantalla.
       *[informal] Presiona Enter cuando { $their_name } tenga la pantalla.
    }

## Alrededor de un paso

screen-shared = Lo que se compartió
screen-next = Lo que viene después
screen-stages = Por dónde va la conversación
screen-more =
    { $register ->
        [formal] Usted también puede
       *[informal] También puedes
    }
screen-find-help = Dónde encontrar ayuda
screen-words = Palabras que pueden ayudar
screen-starters =
    { $register ->
        [formal] Usted puede empezar con
       *[informal] Puedes empezar con
    }
screen-choose =
    { $register ->
        [formal] Escriba un número
       *[informal] Escribe un número
    }
screen-choose-many =
    { $register ->
        [formal] Escriba los números separados por espacios, o déjelo vacío
       *[informal] Escribe los números separados por espacios, o déjalo vacío
    }
screen-write =
    { $register ->
        [formal] Escriba aquí. Una línea vacía termina su texto.
       *[informal] Escribe aquí. Una línea vacía termina tu texto.
    }
screen-write-now = Escribir
screen-write-more = Añadir algo
screen-write-again = Escribirlo de nuevo
screen-back = Volver
screen-continue =
    { $register ->
        [formal] Presione Enter para seguir.
       *[informal] Presiona Enter para seguir.
    }
screen-keys = Tab y flechas: moverse. Enter: elegir.
screen-keys-short = Tab: moverse. Enter: elegir.
screen-you =
    { $register ->
        [formal] Usted
       *[informal] Tú
    }

## Parar y volver

screen-saved =
    { $register ->
        [formal] Esto está guardado. Usted puede parar en cualquier momento y seguir más tarde.
       *[informal] Esto está guardado. Puedes parar en cualquier momento y seguir más tarde.
    }
screen-resumed =
    { $register ->
        [formal] Usted está en el lugar donde paró.
       *[informal] Estás en el lugar donde paraste.
    }
screen-asked-again = Lo que cada persona responde a solas no está en ningún archivo mientras el paso está abierto. Si ya había una respuesta, la pregunta aparece otra vez.
screen-may-end-at = La conversación puede seguir a partir de esta hora
screen-closes-at = La conversación se cierra por sí sola
screen-goes-on-at = La conversación sigue por sí sola
screen-check-time = Ver la hora otra vez
screen-stop = Parar por ahora
screen-deleted = El archivo de esta conversación está borrado.
screen-look-again =
    { $register ->
        [formal] Usted eligió retomar esta conversación otro día, y la otra persona también.
       *[informal] Elegiste retomar esta conversación otro día, y la otra persona también.
    }
screen-demo = Esto es un ejemplo. Las personas son inventadas y no se guarda nada.

## Lo que puede ir con una opción, y lo que queda

screen-optional =
    { $register ->
        [formal] Puede dejarlo vacío.
       *[informal] Puedes dejarlo vacío.
    }
screen-keep-lines = Frases mías para guardar
screen-keep-lines-help =
    { $register ->
        [formal] Se guardan solo si usted elige alguna y la otra persona también.
       *[informal] Se guardan solo si eliges alguna y la otra persona también.
    }
screen-go-on-today = Seguir hoy
screen-record =
    { $register ->
        [formal] Queda algo de esta conversación. ¿Le gustaría guardarlo en un archivo?
       *[informal] Queda algo de esta conversación. ¿Te gustaría guardarlo en un archivo?
    }
screen-record-none = No, sin archivo
screen-record-here = Guardarlo aquí
screen-record-place = Guardarlo en otro lugar
screen-record-name = El nombre del archivo
screen-record-read = Leerlo primero
screen-record-failed =
    { $register ->
        [formal] Este archivo no se pudo guardar. Usted puede elegir otro lugar.
       *[informal] Este archivo no se pudo guardar. Puedes elegir otro lugar.
    }
screen-record-in = Lo que queda está en este archivo:

## Teclas, y lo que rodea una pantalla con teclas

screen-keys-field = Enter: otra línea. Tab: a los botones. Ctrl+Z: deshacer.
screen-keys-field-short = Enter: otra línea. Tab: a los botones.
screen-keys-line = Enter: al botón.
screen-keys-marks = Enter o espacio: marcar. Tab: a los botones.
screen-keys-marks-short = Enter: marcar. Tab: a los botones.
screen-to-leave = Esc: a «Salir de la conversación».
screen-to-leave-short = Esc: «Salir».
screen-read-on = Hay más texto: tecla Av Pág
screen-choose-first = Todavía no hay nada elegido. Una flecha del teclado lleva a la primera opción.
screen-paste-where =
    { $register ->
        [formal] No se pegó nada. Usted puede ir primero al cuadro donde escribe.
       *[informal] No se pegó nada. Puedes ir primero al cuadro donde escribes.
    }
screen-none-marked =
    { $register ->
        [formal] No hay nada marcado. Si es lo que usted quiere, elija «Enviar» una vez más.
       *[informal] No hay nada marcado. Si es lo que quieres, elige «Enviar» una vez más.
    }
screen-left = Caracteres que quedan:
screen-too-long = Caracteres de más:
screen-most = Máximo de caracteres aquí:
screen-no-number = Ese número no está en la lista.
screen-go-on = Seguir
screen-close = Cerrar
screen-more-open = Más …

## Pasar la pantalla, con teclas

screen-alone = La siguiente parte es solo para { $their_name }.
screen-hand-on =
    { $register ->
        [formal] Ahora le toca a { $their_name }. Por favor, dele la pantalla a { $their_name }.
       *[informal] Ahora le toca a { $their_name }. Por favor, dale la pantalla a { $their_name }.
    }
screen-has-screen = { $their_name } tiene la pantalla

## El archivo, y un texto sin enviar

screen-file = Lo que las dos personas escriben y eligen aquí se guarda en un archivo, también lo que cada una responde a solas. Cualquiera que pueda usar esta cuenta del dispositivo puede abrirlo. Se borra cuando la conversación se cierra.
screen-keep =
    { $register ->
        [formal] Usted ha escrito algo que no ha enviado. ¿Le gustaría guardarlo?
       *[informal] Has escrito algo que no has enviado. ¿Te gustaría guardarlo?
    }
screen-keep-help =
    { $register ->
        [formal] Si lo guarda, queda en un archivo de este dispositivo hasta que usted vuelva. La otra persona podría abrir ese archivo.
       *[informal] Si lo guardas, queda en un archivo de este dispositivo hasta que vuelvas. La otra persona podría abrir ese archivo.
    }
screen-keep-it = Guardarlo y parar
screen-throw-away = Borrarlo y parar
screen-draft-back =
    { $register ->
        [formal] Lo que usted escribió antes y no envió está aquí otra vez.
       *[informal] Lo que escribiste antes y no enviaste está aquí otra vez.
    }
screen-leave-text =
    { $register ->
        [formal] Con esto se pierde lo que usted escribió y no envió.
       *[informal] Con esto se pierde lo que escribiste y no enviaste.
    }
screen-not-saved = El último paso todavía no está guardado. Ese paso sigue aquí mientras esta ventana esté abierta.
screen-try-again = Probar otra vez
screen-not-begun = No se empezó nada y no se guarda nada.

## Descansar

screen-now = Hora actual
screen-can-go-on = La conversación puede seguir ahora, en cuanto cada persona diga que puede.
screen-rest-names = Cada persona puede elegir su nombre en esta lista, y después seguir, descansar más o salir de la conversación.

## Un ejemplo

screen-solo-demo = Esto es un ejemplo. La persona es inventada y no se guarda nada.
screen-demo-keys = El ejemplo avanza por sí solo. Enter: página siguiente. + o -: más rápido o más lento. Espacio: quedarse aquí. Esc: parar.
screen-demo-stays = El ejemplo se queda en esta página. Enter: página siguiente. Flecha izquierda: página anterior. Espacio: que avance por sí solo. Esc: parar.
screen-demo-over = Esto fue un ejemplo. No se guarda nada.

## En lugar de frases de la biblioteca que no son ciertas cuando dos personas comparten una pantalla y un archivo

screen-instead-gate =
    { $register ->
        [formal] Si usted no sigue, no se guarda nada.
       *[informal] Si no sigues, no se guarda nada.
    }
screen-instead-gate-next =
    { $register ->
        [formal] Usted puede escribir una frase sobre el tema. Después la otra persona lee una página a solas.
       *[informal] Puedes escribir una frase sobre el tema. Después la otra persona lee una página a solas.
    }
screen-instead-answer-gate =
    { $register ->
        [formal] Si usted no sigue, esto se cierra para las dos personas y el archivo se borra. No tiene que dar un motivo.
       *[informal] Si no sigues, esto se cierra para las dos personas y el archivo se borra. No tienes que dar un motivo.
    }
screen-instead-invited = { $their_name } lee una página a solas en esta pantalla. Después { $their_name } puede decir que sí, que ahora no, o salir de la conversación.
screen-instead-not-now = Esto cierra la conversación para las dos personas y el archivo se borra. { $their_name } puede ver que se cerró.
screen-instead-do-not-ask = Esto cierra la conversación para las dos personas y el archivo se borra. Pero este programa no puede evitar una invitación nueva.
screen-instead-leave =
    { $register ->
        [formal] Esto cierra la conversación de inmediato para las dos personas y el archivo se borra. Usted no tiene que dar un motivo.
       *[informal] Esto cierra la conversación de inmediato para las dos personas y el archivo se borra. No tienes que dar un motivo.
    }
screen-instead-left-out =
    { $register ->
        [formal] No se envía nada. { $their_name } podría notar que le tocaba a usted.
       *[informal] No se envía nada. { $their_name } podría notar que era tu turno.
    }
screen-instead-kept =
    { $register ->
        [formal] Lo que usted escribe se guarda en un archivo de este dispositivo. Lo que responde a solas también está ahí.
       *[informal] Lo que escribes se guarda en un archivo de este dispositivo. Lo que respondes a solas también está ahí.
    }
screen-instead-readers = Este programa no se lo muestra a nadie más. Cualquiera que pueda usar esta cuenta del dispositivo puede abrir el archivo.
screen-instead-nobody = Esta respuesta no se le muestra aquí a { $their_name }. Está en el archivo, y { $their_name } podría abrirlo.
screen-instead-unseen =
    { $register ->
        [formal] Lo que usted elija no se le muestra aquí a { $their_name }, pero de eso depende cómo sigue la conversación. Esa respuesta está en el archivo, y { $their_name } podría abrirlo.
       *[informal] Lo que elijas no se le muestra aquí a { $their_name }, pero de eso depende cómo sigue la conversación. Esa respuesta está en el archivo, y { $their_name } podría abrirlo.
    }
screen-instead-shown =
    { $register ->
        [formal] Lo que usted elija se le muestra a { $their_name } solo si la pantalla lo dice. Está en el archivo, y { $their_name } podría abrirlo.
       *[informal] Lo que elijas se le muestra a { $their_name } solo si la pantalla lo dice. Está en el archivo, y { $their_name } podría abrirlo.
    }
screen-instead-completed =
    { $register ->
        [formal] El archivo se borra cuando usted siga. Usted podría pasar un rato con alguien de confianza.
       *[informal] El archivo se borra cuando sigas. Podrías pasar un rato con alguien de confianza.
    }
screen-instead-kept-lines =
    { $register ->
        [formal] Esta conversación ha terminado. Usted puede guardar en un archivo las frases que eligió cada persona.
       *[informal] Esta conversación ha terminado. Puedes guardar en un archivo las frases que eligió cada persona.
    }
screen-instead-kept-all =
    { $register ->
        [formal] Esta conversación ha terminado. Usted puede guardar en un archivo lo que escribió cada persona, porque las dos lo eligieron.
       *[informal] Esta conversación ha terminado. Puedes guardar en un archivo lo que escribió cada persona, porque las dos lo eligieron.
    }
screen-instead-ask-next =
    { $register ->
        [formal] Después usted puede decir qué le ayudaría. Luego la otra persona lee una página a solas.
       *[informal] Después puedes decir qué te ayudaría. Luego la otra persona lee una página a solas.
    }
screen-instead-asked = { $their_name } lee una página a solas en esta pantalla. Después { $their_name } puede responder, decir que ahora no, o salir de la conversación.

## Cuando una persona está sola, con el recorrido «solo»

screen-i-am-alone = Aquí no hay nadie más
screen-solo-first =
    { $register ->
        [formal] Aquí usted puede prepararse para una conversación, o para no tenerla. Nadie más participa y no se envía nada.
       *[informal] Aquí puedes prepararte para una conversación, o para no tenerla. Nadie más participa y no se envía nada.
    }
screen-solo-watched =
    { $register ->
        [formal] Si alguien que no debe leer esto puede mirar en este dispositivo, usted puede parar aquí. Podría hablar con alguien de confianza.
       *[informal] Si alguien que no debe leer esto puede mirar en este dispositivo, puedes parar aquí. Podrías hablar con alguien de confianza.
    }
screen-solo-file =
    { $register ->
        [formal] Lo que usted escribe y elige aquí se guarda en un archivo de este dispositivo. Cualquiera que pueda usar esta cuenta del dispositivo puede abrirlo. El archivo se borra cuando estas páginas se cierran.
       *[informal] Lo que escribes y eliges aquí se guarda en un archivo de este dispositivo. Cualquiera que pueda usar esta cuenta del dispositivo puede abrirlo. El archivo se borra cuando estas páginas se cierran.
    }
screen-solo-kept =
    { $register ->
        [formal] Lo que usted escribe y elige se guarda en un archivo de este dispositivo.
       *[informal] Lo que escribes y eliges se guarda en un archivo de este dispositivo.
    }
screen-solo-readers = Este programa no se lo muestra a nadie más. Cualquiera que pueda usar esta cuenta del dispositivo puede abrir el archivo.
screen-solo-for-conversation =
    { $register ->
        [formal] El archivo se borra al final. Las frases que usted elija pueden quedar en otro archivo, si quiere.
       *[informal] El archivo se borra al final. Las frases que elijas pueden quedar en otro archivo, si quieres.
    }
screen-solo-audience = Queda en el archivo. Cualquiera que pueda usar esta cuenta del dispositivo puede abrirlo.
screen-solo-moment =
    { $register ->
        [formal] Unos minutos sin escribir. Usted puede terminarlos cuando quiera.
       *[informal] Unos minutos sin escribir. Puedes terminarlos cuando quieras.
    }
screen-solo-leave = Esto cierra estas páginas y el archivo se borra.
screen-solo-shared =
    { $register ->
        [formal] Lo que usted escribió
       *[informal] Lo que escribiste
    }
screen-solo-keep-lines-help =
    { $register ->
        [formal] Al final usted puede guardarlas en un archivo.
       *[informal] Al final puedes guardarlas en un archivo.
    }
screen-solo-closed = Estas páginas están cerradas. Gracias por haber estado aquí.
screen-solo-over = Aquí terminan estas páginas. Gracias por haber estado aquí.
screen-solo-record =
    { $register ->
        [formal] ¿Le gustaría a usted guardar en un archivo las frases que eligió?
       *[informal] ¿Te gustaría guardar en un archivo las frases que elegiste?
    }
screen-solo-record-title = Lo que guardo para mí
screen-solo-deleted =
    { $register ->
        [formal] El archivo con lo que usted escribió está borrado.
       *[informal] El archivo con lo que escribiste está borrado.
    }
screen-solo-keep =
    { $register ->
        [formal] Usted ha escrito algo que todavía no está en el archivo. ¿Le gustaría guardarlo?
       *[informal] Has escrito algo que todavía no está en el archivo. ¿Te gustaría guardarlo?
    }
screen-solo-keep-help =
    { $register ->
        [formal] Si lo guarda, queda en un archivo de este dispositivo hasta que usted vuelva. Cualquiera que pueda usar esta cuenta podría abrir ese archivo.
       *[informal] Si lo guardas, queda en un archivo de este dispositivo hasta que vuelvas. Cualquiera que pueda usar esta cuenta podría abrir ese archivo.
    }
screen-solo-draft-back =
    { $register ->
        [formal] Lo que usted escribió antes está aquí otra vez.
       *[informal] Lo que escribiste antes está aquí otra vez.
    }
screen-solo-leave-text =
    { $register ->
        [formal] Con esto se pierde lo que usted escribió aquí.
       *[informal] Con esto se pierde lo que escribiste aquí.
    }

## Cuando varias personas usan una sola pantalla, con el recorrido «circle»

screen-circle-how-many =
    { $register ->
        [formal] ¿Cuántas personas participan aquí, contándole a usted? Escriba 3, 4, 5 o 6.
       *[informal] ¿Cuántas personas participan aquí, contándote a ti? Escribe 3, 4, 5 o 6.
    }
screen-circle-name = ¿Cómo se llama la persona que sigue?
screen-circle-one-screen =
    { $register ->
        [formal] Aquí usted usa la misma pantalla que las demás personas. Esto no es bueno para usted si alguien no puede decir que no delante de las demás.
       *[informal] Aquí usas la misma pantalla que las demás personas. Esto no es bueno para ti si alguien no puede decir que no delante de las demás.
    }
screen-circle-file = Lo que cada persona escribe y elige aquí se guarda en un archivo, también lo que responde a solas. Cualquiera que pueda usar esta cuenta del dispositivo puede abrirlo. Se borra cuando la conversación se cierra.
screen-circle-plain-stays =
    { $register ->
        [formal] Lo que usted leyó y eligió todavía se ve arriba. Antes de dar la pantalla, puede vaciar la ventana.
       *[informal] Lo que leíste y elegiste todavía se ve arriba. Antes de dar la pantalla, puedes vaciar la ventana.
    }
screen-circle-asked-again = Lo que cada persona responde a solas no está en ningún archivo mientras el paso está abierto. Si ya había una respuesta, la pregunta aparece otra vez.
screen-circle-keep-help =
    { $register ->
        [formal] Si lo guarda, queda en un archivo de este dispositivo hasta que usted vuelva. Cualquiera de las demás personas podría abrir ese archivo.
       *[informal] Si lo guardas, queda en un archivo de este dispositivo hasta que vuelvas. Cualquiera de las demás personas podría abrir ese archivo.
    }
screen-circle-keep-lines-help = Se guardan solo si al menos tres personas eligen alguna.
screen-circle-record =
    { $register ->
        [formal] Queda algo de esta conversación. ¿Le gustaría guardarlo en un archivo?
       *[informal] Queda algo de esta conversación. ¿Te gustaría guardarlo en un archivo?
    }
screen-circle-record-failed =
    { $register ->
        [formal] No se pudo escribir este archivo. Usted puede elegir otro lugar.
       *[informal] No se pudo escribir este archivo. Puedes elegir otro lugar.
    }
screen-circle-can-go-on = La conversación puede seguir ahora, en cuanto cada persona diga que puede.
screen-circle-rest-names = Cada persona puede elegir su nombre en esta lista, y después seguir, descansar más o salir de la conversación.
screen-circle-demo = Esto es un ejemplo. Las personas son inventadas y no se guarda nada.
screen-circle-gate-next =
    { $register ->
        [formal] Usted puede escribir para qué es el círculo. Después cada una de las demás personas lee una página a solas.
       *[informal] Puedes escribir para qué es el círculo. Después cada una de las demás personas lee una página a solas.
    }
screen-circle-invited = Cada una de las demás personas lee una página a solas en esta pantalla, y puede decir que sí o que ahora no. Después el círculo empieza con quienes digan que sí, si participan al menos tres personas.
screen-circle-door-gate =
    { $register ->
        [formal] Si usted no sigue, las demás personas lo ven, pero no ven ningún motivo. El círculo empieza si participan al menos tres personas. Si no, se cierra y el archivo se borra.
       *[informal] Si no sigues, las demás personas lo ven, pero no ven ningún motivo. El círculo empieza si participan al menos tres personas. Si no, se cierra y el archivo se borra.
    }
screen-circle-not-now =
    { $register ->
        [formal] Las demás personas ven que usted no participa, pero no ven ningún motivo. El círculo empieza si participan al menos tres personas. Si no, se cierra y el archivo se borra.
       *[informal] Las demás personas ven que no participas, pero no ven ningún motivo. El círculo empieza si participan al menos tres personas. Si no, se cierra y el archivo se borra.
    }
screen-circle-do-not-ask =
    { $register ->
        [formal] Las demás personas ven que usted no participa, igual que con «Ahora no». Pero este programa no puede evitar una invitación nueva.
       *[informal] Las demás personas ven que no participas, igual que con «Ahora no». Pero este programa no puede evitar una invitación nueva.
    }
screen-circle-leave-first =
    { $register ->
        [formal] Esto se cierra de inmediato y no solo para usted, y el archivo se borra. No tiene que dar un motivo.
       *[informal] Esto se cierra de inmediato y no solo para ti, y el archivo se borra. No tienes que dar un motivo.
    }
screen-circle-leave =
    { $register ->
        [formal] Para usted esto se acaba de inmediato, y no tiene que dar un motivo. Si las demás personas son suficientes, siguen, y lo que usted envió queda en el archivo hasta el final. Si no, se cierra y el archivo se borra.
       *[informal] Para ti esto se acaba de inmediato, y no tienes que dar un motivo. Si las demás personas son suficientes, siguen, y lo que enviaste queda en el archivo hasta el final. Si no, se cierra y el archivo se borra.
    }
screen-circle-goodbye =
    { $register ->
        [formal] Para usted esto termina aquí. Parar puede ser lo correcto.
       *[informal] Para ti esto termina aquí. Parar puede ser lo correcto.
    }
screen-circle-kept =
    { $register ->
        [formal] Lo que usted escribe se guarda en un archivo de este dispositivo. Lo que responde a solas también está ahí.
       *[informal] Lo que escribes se guarda en un archivo de este dispositivo. Lo que respondes a solas también está ahí.
    }
screen-circle-readers = Este programa no se lo muestra a nadie más. Cualquiera que pueda usar esta cuenta del dispositivo puede abrir el archivo.
screen-circle-nobody = Esta respuesta no se les muestra aquí a las demás personas. Está en el archivo, y cualquiera de ellas podría abrirlo.
screen-circle-who-takes-part =
    { $register ->
        [formal] Las demás personas ven si usted participa. Su respuesta está en el archivo, y cualquiera de ellas podría abrirlo.
       *[informal] Las demás personas ven si participas. Tu respuesta está en el archivo, y cualquiera de ellas podría abrirlo.
    }
screen-circle-unseen =
    { $register ->
        [formal] Lo que usted elija no se les muestra aquí a las demás personas, pero de eso depende cómo sigue la conversación. Está en el archivo, y cualquiera de ellas podría abrirlo.
       *[informal] Lo que elijas no se les muestra aquí a las demás personas, pero de eso depende cómo sigue la conversación. Está en el archivo, y cualquiera de ellas podría abrirlo.
    }
screen-circle-shown =
    { $register ->
        [formal] Lo que usted elija se les muestra a las demás personas solo si la pantalla lo dice. Está en el archivo, y cualquiera de ellas podría abrirlo.
       *[informal] Lo que elijas se les muestra a las demás personas solo si la pantalla lo dice. Está en el archivo, y cualquiera de ellas podría abrirlo.
    }
screen-circle-kept-lines =
    { $register ->
        [formal] Esta conversación ha terminado. Usted puede guardar en un archivo las frases que las personas eligieron.
       *[informal] Esta conversación ha terminado. Puedes guardar en un archivo las frases que las personas eligieron.
    }

## Líneas que se responden una por una, con los recorridos «checkin» y «circle»

screen-row-left-out = Dejar esta sin respuesta

## Cuando se mira otra vez lo que quedó de una conversación, con el recorrido «checkin»

screen-checkin-how-many =
    { $register ->
        [formal] ¿Cuántas personas participan aquí, contándole a usted? Escriba un número del 2 al 6.
       *[informal] ¿Cuántas personas participan aquí, contándote a ti? Escribe un número del 2 al 6.
    }
screen-checkin-nobody = En este archivo no hay nada de las personas que están aquí ahora.
screen-checkin-names-again = Escribir los nombres otra vez
screen-checkin-there = En el archivo
screen-checkin-here = Aquí
screen-checkin-not-here = nadie
screen-checkin-same = Algunos nombres no son los mismos que en el archivo. ¿Es cada vez la misma persona?
screen-checkin-same-help = A cada persona le llegan preguntas sobre lo que está en el archivo con su nombre.
screen-checkin-right = Sí, es así
screen-checkin-gate-next =
    { $register ->
        [formal] Después usted puede decir si todavía quiere esto. Luego la otra persona lee una página a solas.
       *[informal] Después puedes decir si todavía quieres esto. Luego la otra persona lee una página a solas.
    }
screen-checkin-gate-next-several =
    { $register ->
        [formal] Después usted puede decir si todavía quiere esto. Luego cada una de las demás personas lee una página a solas.
       *[informal] Después puedes decir si todavía quieres esto. Luego cada una de las demás personas lee una página a solas.
    }
screen-checkin-asked = La otra persona lee una página a solas en esta pantalla. Si dice que sí, la conversación empieza. Si no, se cierra y el archivo se borra.
screen-checkin-invited = Cada una de las demás personas lee una página a solas en esta pantalla, y puede decir que sí o que ahora no. Después la conversación empieza con quienes digan que sí, si participan al menos dos personas.
screen-checkin-door-gate =
    { $register ->
        [formal] Si usted no sigue, las demás personas lo ven, pero no ven ningún motivo. La conversación empieza si participan al menos dos personas. Si no, se cierra y el archivo se borra.
       *[informal] Si no sigues, las demás personas lo ven, pero no ven ningún motivo. La conversación empieza si participan al menos dos personas. Si no, se cierra y el archivo se borra.
    }
screen-checkin-not-now =
    { $register ->
        [formal] Las demás personas ven que usted no participa, pero no ven ningún motivo. La conversación empieza si participan al menos dos personas. Si no, se cierra y el archivo se borra.
       *[informal] Las demás personas ven que no participas, pero no ven ningún motivo. La conversación empieza si participan al menos dos personas. Si no, se cierra y el archivo se borra.
    }
screen-checkin-new-conversation =
    { $register ->
        [formal] Esto no se le muestra aquí a nadie. Más adelante usted puede invitar a alguien a una conversación nueva.
       *[informal] Esto no se le muestra aquí a nadie. Más adelante puedes invitar a alguien a una conversación nueva.
    }
screen-record-to-look =
    { $register ->
        [formal] ¿Le gustaría tener otro archivo, para mirar esto de nuevo más adelante?
       *[informal] ¿Te gustaría tener otro archivo, para mirar esto de nuevo más adelante?
    }
screen-record-to-look-help = Este programa puede leerlo y preguntar a cada persona qué pasó con lo suyo. Cualquiera que pueda usar esta cuenta del dispositivo puede abrirlo.
screen-record-one-file = No, un archivo es suficiente
screen-record-second-file = Sí, guardarlo
screen-record-again =
    { $register ->
        [formal] Con esto usted puede mirarlo de nuevo más adelante:
       *[informal] Con esto puedes mirarlo de nuevo más adelante:
    }
