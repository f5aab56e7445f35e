### Palabras para quien busca una: sustantivos, en grupos. Siempre se puede usar una palabra propia.

## Grupos

feelings-hard = Difíciles
feelings-mixed = Mezclados
feelings-body = En el cuerpo
feelings-light = Más ligeros
feelings-open = Abierto

## Palabras

feeling-sadness = Tristeza
feeling-anger = Enojo
feeling-fear = Miedo
feeling-shame = Vergüenza
feeling-loneliness = Soledad
feeling-disappointment = Decepción
feeling-confusion = Confusión
feeling-doubt = Duda
feeling-longing = Anhelo
feeling-tiredness = Cansancio
feeling-tightness = Tensión
feeling-emptiness = Vacío
feeling-relief = Alivio
feeling-hope = Esperanza
feeling-unknown = No lo sé
feeling-rather-not-say = Prefiero no decirlo
