### Lo que se dijo en una conversación anterior, o se pidió en esta, y se mira otra vez. Cada cosa es una fila con sus respuestas.


## Lo que está encima de cada fila, para quien la responde

item-commitment =
    { $register ->
        [formal] Usted dijo que iba a hacer esto
       *[informal] Dijiste que ibas a hacer esto
    }
item-agreed =
    { $register ->
        [formal] Usted dijo que sí a esta petición
       *[informal] Dijiste que sí a esta petición
    }
item-open-request =
    { $register ->
        [formal] Esta petición que recibió usted quedó abierta
       *[informal] Esta petición que recibiste quedó abierta
    }
item-limit =
    { $register ->
        [formal] Un límite que puso usted
       *[informal] Un límite que pusiste
    }
item-request =
    { $register ->
        [formal] Una petición que recibió usted
       *[informal] Una petición que recibiste
    }
item-note = Unas palabras, o nada

## Lo que está encima de una respuesta, para cada persona que la lee

item-said-commitment = Algo para hacer
item-said-agreed = Una petición que recibió un «sí»
item-said-open-request = Una petición que quedó abierta
item-said-limit = Un límite
item-said-request = Una petición

## Las respuestas

answer-done = Ya lo hice
answer-partly = En parte
answer-not-yet = Todavía no
answer-changed-my-mind = Ahora lo veo de otra manera
answer-yes = Sí
answer-no = No
answer-need-time = Necesito tiempo
answer-keep = Este límite no cambia
answer-change = Este límite cambia
answer-let-go = Ya no necesito este límite
