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
feeling-loneliness = Loneliness
# A feeling.
feeling-disappointment = Disappointment
# A feeling.
feeling-confusion = Confusion
# A feeling.
feeling-doubt = Doubt
# A feeling.
feeling-longing = Longing
# In the body.
feeling-tiredness = Tiredness
# In the body: chest, throat or stomach.
feeling-tightness = Tightness
# In the body.
feeling-emptiness = Emptiness
# A feeling.
feeling-relief = Relief
# A feeling.
feeling-hope = Hope
# Instead of a feeling.
feeling-unknown = I do not know
# Instead of a feeling.
feeling-rather-not-say = I would rather not say
