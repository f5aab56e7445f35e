### Words to lean on for those who look for one: nouns, in groups. A word of one's own is always possible.
### A language may leave words out. No variables.


## Groups

# Above its words.
feelings-hard = Hard
# Above its words.
feelings-mixed = Mixed
# Above its words: felt in the body.
feelings-body = In the body
# Above its words.
feelings-light = Lighter
# Above its words: answers that need no feeling word.
feelings-open = Open

## Words

# A feeling.
feeling-sadness = Sadness
# A feeling.
feeling-anger = Anger
# A feeling.
feeling-fear = Fear
# A feeling.
feeling-shame = Shame
# A feeling.
feeling-guilt = Guilt
# A feeling.
feeling-loneliness = Loneliness
# A feeling.
feeling-disappointment = Disappointment
# A feeling.
feeling-jealousy = Jealousy
# A feeling.
feeling-grief = Grief
# A feeling.
feeling-worry = Worry
# A feeling.
feeling-helplessness = Helplessness
# A feeling.
feeling-mistrust = Mistrust
# A feeling.
feeling-embarrassment = Embarrassment
# A feeling.
feeling-irritation = Irritation
# A feeling.
feeling-confusion = Confusion
# A feeling.
feeling-doubt = Doubt
# A feeling.
feeling-longing = Longing
# A feeling.
feeling-surprise = Surprise
# A feeling.
feeling-restlessness = Restlessness
# A feeling.
feeling-boredom = Boredom
# A feeling.
feeling-tenderness = Tenderness
# A feeling.
feeling-tiredness = Tiredness
# A feeling.
feeling-tightness = Tightness
# A feeling.
feeling-emptiness = Emptiness
# A feeling.
feeling-numbness = Numbness
# A feeling.
feeling-heaviness = Heaviness
# A feeling.
feeling-heat = Heat
# A feeling.
feeling-cold = Cold
# A feeling.
feeling-shaking = Shaking
# A feeling.
feeling-relief = Relief
# A feeling.
feeling-hope = Hope
# A feeling.
feeling-calm = Calm
# A feeling.
feeling-joy = Joy
# A feeling.
feeling-gratitude = Gratitude
# A feeling.
feeling-closeness = Closeness
# A feeling.
feeling-trust = Trust
# A feeling.
feeling-curiosity = Curiosity
# Instead of a feeling.
feeling-unknown = I do not know
# Instead of a feeling.
feeling-nothing = Nothing special
# Instead of a feeling.
feeling-rather-not-say = I would rather not say
