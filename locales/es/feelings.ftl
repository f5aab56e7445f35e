### Palabras para quien busca una: sustantivos, en grupos. Siempre se puede usar una palabra propia.


## Grupos

feelings-hard = Difíciles
feelings-mixed = Mezclados
feelings-body = En el cuerpo
feelings-light = Más agradables
feelings-open = Otras respuestas

## Palabras

feeling-sadness = Tristeza
feeling-anger = Enojo
feeling-fear = Miedo
feeling-shame = Vergüenza
feeling-guilt = Culpa
feeling-loneliness = Soledad
feeling-disappointment = Decepción
feeling-jealousy = Celos
feeling-grief = Dolor por una pérdida
feeling-worry = Preocupación
feeling-helplessness = Impotencia
feeling-mistrust = Desconfianza
feeling-irritation = Irritación
feeling-confusion = Confusión
feeling-doubt = Duda
feeling-longing = Anhelo
feeling-surprise = Sorpresa
feeling-restlessness = Inquietud
feeling-boredom = Aburrimiento
feeling-tenderness = Ternura
feeling-tiredness = Cansancio
feeling-tightness = Tensión
feeling-emptiness = Vacío
feeling-numbness = No sentir nada
feeling-heaviness = Pesadez
feeling-heat = Calor
feeling-cold = Frío
feeling-shaking = Temblor
feeling-relief = Alivio
feeling-hope = Esperanza
feeling-calm = Calma
feeling-joy = Alegría
feeling-gratitude = Gratitud
feeling-closeness = Cercanía
feeling-trust = Confianza
feeling-curiosity = Curiosidad
feeling-unknown = No lo sé
feeling-nothing = Nada especial
feeling-rather-not-say = Prefiero no decirlo
