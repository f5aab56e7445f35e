### The steps of the flow "solo", in which one person prepares alone, unseen: for a conversation, or for not having one.
### Attributes and variables as in shared.ftl; there is nobody else, so no step has .waiting.


## Naming

# The terms stand on the same page. One box.
step-tell = What happened, and how was it for you?
    .help = You can write it as it comes. Nobody else takes part here.
    .next = Then you can look at what was yours in it, and what was not.
    .skip = Go on without words
    .starter-one = What happened was …
    .starter-two = For me it was …
# Three boxes, none of them needed.
step-parts = Here are three boxes. You can fill in what fits, and leave the rest.
    .help = What others did is not your part. Some things you cannot know yet.
    .next = Then you can write what matters to you.
    .skip = Leave this out
# A box in step-parts.
field-mine = What was mine
# A box in step-parts.
field-not-mine = What was not mine
# A box in step-parts.
field-do-not-know = What I do not know yet
# One box, with a list of words to lean on.
step-matters = What matters to you in this?
    .help = A few words are enough. There is a list of words to pick from.
    .next = Then comes a page to read before you choose a way.
    .skip = Leave this out

## Opening and boundaries

# Before a way is chosen; the list of gate- messages stands below it.
step-solo-gate = Please read this page first. Is it right for you to think about a way now?
    .help = Whatever you choose, what you wrote is not lost by it.
    .next = If you go on, you can choose a way.
# An answer to step-solo-gate. As easy to choose as going on.
option-solo-not-for-now = Not for now
    .help = Then you can keep lines or discard all. Where to find help is here.
# In the list of that page: the person whom it is about.
solo-gate-fear = You are afraid of what that person may do.
# In the list of that page.
solo-gate-rule = A court, school or workplace limits contact with that person.
# In the list of that page.
solo-gate-above = That person decides about your work, home, money or care.
# Six choices, one of them not to raise it.
step-way = Which way would you like to try?
    .help = No way is better than the others. You can also not raise it.
    .next = What comes next depends on the way.
# A choice in step-way.
option-talk = Talk about it
# A choice in step-way.
option-write-and-send = Write it and send it
# A choice in step-way.
option-someone-with-me = Ask someone to be with me
# A choice in step-way.
option-write-not-send = Write it and not send it
# A choice in step-way: something that this person does in another way from now on.
option-change-mine = Change something on my side
# A choice in step-way.
option-do-not-raise = Not raise it
    .help = Then you can keep lines or discard all.
# Whether somebody could be near, such as a friend; three lines stand below it.
step-person = Is there someone who could be with you when you do this?
    .help = “Nobody yet” is an answer like the other.
    .next = Then you can try first words, or keep lines, or discard all.
# On the page of step-person: who could be right for it.
person-listens = It could be someone who listens and does not decide for you.
# On the page of step-person.
person-no = It could be someone to whom you can say no.
# On the page of step-person.
person-private = It could be someone who tells it to nobody.
# An answer to step-person.
option-someone = Yes, there is someone
    .help = Then you can try first words.
# An answer to step-person.
option-nobody-yet = Nobody yet
    .help = Then you can keep lines or discard all. Where to find help is here.

## Trying it out

# One box for first words that could be said or sent.
step-opening = How could you begin? You can write your first words here.
    .help = This is sent to nobody. You can copy it by hand later.
    .next = Then you can try what to say when someone answers.
    .skip = Leave this out
    .starter-one = There is something I would like to talk about …
    .starter-two = For me it was …
# One box for what is written and not sent.
step-opening-unsent = What would you like to write? It is sent to nobody.
    .help = You can be angry here.
    .next = Then you can keep lines or discard all.
    .skip = Leave this out
    .starter-one = What I would like to say is …
    .starter-two = For me it was …
# One box for what was understood of the words on the same page.
step-partner = What did you understand of these words? You can write it in your own words.
    .help = To give back what you understood is not to agree.
    .next = Then comes a page about stopping.
    .skip = Leave this out
    .starter-one = For you it was …
# On the page of step-partner, above the words of an example.
partner-script = The next words are an example. They stand here for everyone, and answer nothing that you wrote.
# On the page of step-partner: what somebody might answer.
partner-words = “I see it in another way. I was in a hurry that day. I did not know that it was hard for you.”
# A page about stopping a conversation; two lines stand below it.
step-stopping = You can stop a conversation at any time, with one sentence.
    .next = Then you can keep lines or discard all.
# On the page of step-stopping: a sentence that can be said.
stopping-words = One such sentence is: “I need to stop here.”
# On the page of step-stopping.
stopping-leave = You do not need to give a reason. You can also just go.
# One box for a small thing that this person wants to do in another way.
step-mine = What is one small thing you would like to do in another way?
    .help = It is yours to choose. One sentence is enough.
    .next = Then you can keep lines or discard all.
    .skip = Leave this out

## Closing

# Two choices; with the second, lines of one's own can be picked.
step-keep = Would you like to keep some of your lines?
    .help = The lines that you pick stand below at the end. The others are not shown any more.
    .next = After this there is one last page.
# An answer to step-keep.
option-discard = Discard all
# An answer to step-keep, with lines to pick.
option-keep-lines = Keep the lines I pick
# On the last page.
after-turn-to = You do not have to go on alone with this. Where to find help is here.
# To the one who was alone, at the end, when lines were kept, which stand below.
solo-ended-kept-lines = This is over. The lines that you picked stand below.
    .help = You do not have to go on alone with this. You could spend some time with someone you trust.
