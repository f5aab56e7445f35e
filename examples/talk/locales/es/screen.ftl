### Rótulos que este programa pone alrededor de una pantalla.

## Al empezar

screen-welcome = Antes de empezar
screen-one-screen = Aquí las dos personas usan una sola pantalla. Esto no es adecuado si una de las dos no podría decir que no delante de la otra.
screen-your-name = { $register ->
        [formal] ¿Cómo se llama usted?
       *[informal] ¿Cómo te llamas?
    }
screen-other-name = ¿Cómo se llama la otra persona?
screen-address = ¿Cómo puede dirigirse esta herramienta a { $their_name }?
screen-address-feminine = Como a una mujer
screen-address-masculine = Como a un hombre
screen-address-other = De un modo que sirva para cualquier persona

## Pasar la pantalla

screen-hand-over = { $register ->
        [formal] La siguiente parte es solo para { $their_name }. Por favor, pase la pantalla.
       *[informal] La siguiente parte es solo para { $their_name }. Por favor, pasa la pantalla.
    }
screen-plain-stays = Lo que se leyó y se eligió sigue a la vista más arriba. Antes de pasar la pantalla, se puede borrar lo que muestra la ventana.
screen-hand-over-key = Presionar Enter cuando { $their_name } tenga la pantalla.

## Alrededor de un paso

screen-shared = Lo que se compartió
screen-next = Lo que viene después
screen-stages = Etapa actual
screen-more = También se puede
screen-help = Más sobre esto
screen-find-help = Dónde encontrar ayuda
screen-words = Palabras que pueden ayudar
screen-starters = Se puede empezar con
screen-choose = Escribir un número
screen-choose-many = Escribir los números separados por espacios, o nada
screen-write = Escribir aquí. Una línea vacía termina el texto.
screen-write-now = Escribir
screen-write-more = Añadir algo
screen-write-again = Escribirlo de nuevo
screen-back = Volver
screen-continue = Presionar Enter para seguir.
screen-keys = Moverse con las flechas. Elegir con Enter.
screen-keys-many = Moverse con las flechas. Marcar con la barra espaciadora. Enviar con Enter.
screen-you = { $register ->
        [formal] Usted
       *[informal] Tú
    }

## Parar y volver

screen-saved = Esto está guardado. Se puede parar en cualquier momento y seguir más tarde.
screen-resumed = La conversación sigue en el lugar donde quedó.
screen-may-end-at = Hora desde la que se puede seguir
screen-closes-at = Hora en que se cierra por sí solo
screen-check-time = Ver la hora otra vez
screen-stop = Parar por ahora
screen-deleted = El archivo de esta conversación está borrado.
screen-look-again = Las dos personas eligieron retomar esta conversación otro día.
screen-demo = Esto es un ejemplo. Las personas son inventadas y no se guarda nada.

## Lo que puede ir con una opción, y lo que queda

screen-optional = Esto se puede dejar vacío.
screen-keep-lines = Líneas propias para guardar
screen-keep-lines-help = Se guardan solo si cada persona elige alguna.
screen-go-on-today = Seguir hoy
screen-record = { $register ->
        [formal] Algo queda de esta conversación. ¿Le gustaría a usted tenerlo en un archivo?
       *[informal] Algo queda de esta conversación. ¿Te gustaría tenerlo en un archivo?
    }
screen-record-none = No, sin archivo
screen-record-here = Guardarlo aquí
screen-record-place = Guardarlo en otro lugar
screen-record-name = El nombre del archivo
screen-record-read = Leerlo primero
screen-record-failed = Este archivo no se pudo guardar. Se puede elegir otro lugar.
screen-record-in = Lo que queda está en este archivo:
