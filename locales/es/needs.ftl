### Palabras para quien busca una: lo que puede importar, en grupos. Siempre se puede usar una palabra propia.


## Grupos

needs-body = Descanso y ayuda
needs-ground = Algo con lo que contar
needs-self = Para mí
needs-together = Con otras personas
needs-going-on = Para seguir

## Palabras

need-rest = Descanso
need-quiet = Tranquilidad
need-help = Ayuda
need-time = Tiempo
need-safety = Seguridad
need-honesty = Honestidad
need-clarity = Claridad
need-fairness = Un trato justo
need-trust = Confianza
need-order = Orden
need-respect = Respeto
need-choice = Poder elegir
need-space = Un espacio propio
need-privacy = Privacidad
need-a-say = Que mi voz cuente
need-attention = Atención
need-being-heard = Que me escuchen
need-being-seen = Que me tengan en cuenta
need-closeness = Cercanía
need-belonging = Ser parte de algo
need-care = Que me cuiden
need-support = Apoyo
need-kindness = Un trato amable
need-company = Compañía
need-thanks = Agradecimiento
need-meaning = Sentido
need-hope = Esperanza
need-lightness = Buenos ratos
need-change = Un cambio
need-ending = Un buen final
