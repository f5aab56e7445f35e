### Rótulos que una pantalla necesita alrededor de un paso.

## Al empezar

screen-welcome = Antes de empezar
screen-one-screen = Aquí las dos personas usan una sola pantalla. No es adecuado si una no podría decir que no con la otra presente.
screen-your-name = { $register ->
        [formal] ¿Cómo se llama usted?
       *[informal] ¿Cómo te llamas?
    }
screen-other-name = ¿Cómo se llama la otra persona?
screen-address = ¿Cómo debe hablarle esta herramienta a { $their_name }?
screen-address-feminine = Como a una mujer
screen-address-masculine = Como a un hombre
screen-address-other = De un modo que sirva para cualquier persona

## Pasar la pantalla

screen-hand-over = La siguiente parte es solo para { $their_name }. Es el momento de pasar la pantalla.
screen-plain-stays = Lo que se leyó y se eligió sigue arriba. Se puede limpiar la ventana antes de pasar la pantalla.
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
screen-choose-many = Escribir los números con espacios, o nada
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
screen-look-again = Las dos personas eligieron volver a esto otro día.
screen-kept-in = Lo que escribieron las dos personas está en este archivo:
screen-demo = Esto es un ejemplo. Las personas son inventadas y no se guarda nada.
