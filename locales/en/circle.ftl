### The steps of the flow "circle", in which three to fifteen people share in turn, and one of them keeps the circle.
### $their_name is there only where one person is meant: whoever invites, or whose turn it is. Attributes and variables as in
### shared.ftl.


## Opening

# To the one who keeps the circle, alone, before anything is sent; the list of gate- messages stands below it.
step-circle-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you can write what the circle is for. Nobody knows of this yet.
    .waiting = Someone is reading a page alone.
# In the list of the page that is read alone.
circle-gate-fear = You are afraid of what someone here may do.
# In the list of the page that is read alone.
circle-gate-rule = A court, school or workplace limits contact with someone here.
# In the list of the page that is read alone.
circle-gate-above = Someone here decides about your work, home, money or care.
# To the one who keeps the circle. The terms stand on the same page. One box for one line.
step-purpose = What is this circle for? One plain line is enough.
    .help = By sending it you agree to the terms on this page. You invite the others, and you can answer what they are asked.
    .next = Each person can say yes, or not now, or give no answer.
    .skip = Invite without a line
    .skip-help = Those who are invited then see no line.
    .starter-one = It is about …
    .waiting = Your invitations are sent. You can rest now.
    .waiting-next = It begins when everyone has said yes, or at the time that stands here with those who have. If they are too few, it closes then.
# To each invited person alone. Stands above the same list, with circle-invitation as its first line.
step-circle-door-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what the circle is for. You can say yes or not now.
    .waiting = Someone is reading a page alone.
# On the page that an invited person reads alone.
circle-invitation = { $their_name } invites you to a circle here. You can say no.
# To each invited person, after the page that is read alone. The purpose, three lines on how it goes, and the terms stand there.
step-circle-door = { $their_name } invites you to a circle. Would you like to take part?
    .next = If you say yes, you can write one line about how you come here.
    .waiting = Your answer is sent. You can rest now.
    .waiting-next = It begins when everyone has said yes, or at the time that stands here with those who have. If they are too few, it closes then.
# An answer to step-circle-door.
option-circle-not-now = Not now
    .help = Nobody is told. The others may guess.
# An answer to step-circle-door.
option-circle-do-not-ask = Not now, and do not ask again
    .help = To the others this looks like “not now”. The app is asked to bring no more.
# On the page of step-circle-door: how a circle goes.
circle-turns = One person writes at a time, and everyone reads it.
# On the page of step-circle-door.
circle-answers = What is written is read, and not answered. Each time you can pass.
# On the page of step-circle-door, in a circle that repairs.
circle-said-back-next = The next person can write what they understood of it.
# On the page of step-circle-door, in a circle that repairs.
circle-said-back-keeper = The one who keeps the circle can write what they understood of it.
# On the page of step-circle-door, in a circle that repairs.
circle-asks = Later you can offer something, or ask one person for something. Each answer can be no.
# On the page of step-circle-door, in a circle that repairs.
circle-pass = Each time you can pass.
# On the page of step-circle-door.
circle-stays = Please tell nobody else what you read here.
# To everyone, each alone. One box for one line.
step-check-in = How do you come to this circle today? One line is enough.
    .help = All lines are shown together, when everyone has answered.
    .next = Then the first person can write.
    .skip = No line
    .skip-help = The others see no line of yours.
    .starter-one = I come here …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.

## What happened

# To whoever has the turn. One box, with a list of words for feelings.
step-story = What would you like to share with this circle?
    .help = Two or three sentences are enough. You can be angry. Threats have no place here.
    .next = Everyone here can read it. Then it goes on.
    .skip = Pass my turn
    .skip-help = Your turn is then over.
    .starter-one = What happened was …
    .starter-two = For me it was …
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = Then it goes on.
# To everyone, where they agree to the terms: in a circle that repairs, of an elder, and of a manager.
circle-first-elder = The first turn is the elder’s, for something they did. They can also pass.
# As circle-first-elder.
circle-first-manager = The first turn is the manager’s, for something they did. They can also pass.
# To the one who has the first turn since they decide about others here. One box.
step-circle-own-first = Is there something you did that you would like to name?
    .help = It is not said back, and nobody has to answer. You can also pass.
    .next = Everyone here can read it. Then the next person has a turn.
    .skip = Pass my turn
    .skip-help = Your turn is then over. There is room for something later.
    .waiting = { $their_name } can now write about something they did, or pass.
    .waiting-next = If there is something, you can read it. Then the next person has a turn.

## Listening and reflecting, in a circle that repairs

# To the one who says back. What was told stands above the box. $their_name: who told it.
step-circle-say-back = In your own words, what did you understand from { $their_name }?
    .help = You can understand it and still see it another way.
    .next = { $their_name } can say if it fits.
    .skip = Pass
    .skip-help = The others see only that it goes on.
    .starter-one = I understood that …
    .starter-two = For you it was …
    .waiting = { $their_name } can now write what they understood.
    .waiting-next = Then the one who told it can say if it fits.
# To the one who told it. What was said back stands above the choices. Only this person can say that it fits.
step-circle-check = Does this fit what you meant?
    .help = Only you can say this.
    .next = Then it goes on.
    .waiting = { $their_name } can read these words now.
    .waiting-next = They can say if it fits, or leave it there.
# An answer to step-circle-check, with a box.
option-one-sentence-more = One sentence more
    .help = Everyone here can read it. Then it goes on.
    .note = What would you like to add?
# An answer to step-circle-check.
option-circle-leave-it = Leave it there
    .help = Then it goes on.
# To the one who keeps the circle, when all have had their turn. One box.
step-sum-up = In a few plain sentences, what was told in this circle?
    .help = It does not say who was right.
    .next = Everyone here can read it. Then each can name a need or a limit.
    .skip = No words
    .skip-help = The others see only that it goes on.
    .starter-one = It was told that …
    .waiting = { $their_name } can now write what was told.
    .waiting-next = Then you can name a need or a limit.

## Needs and limits

# To everyone, each alone. Two choices, one with a box and one with a form.
step-needs = What do you need now? You can also set a limit.
    .help = Nobody has to agree. All answers are shown together.
    .next = Then you choose if you want a turn.
    .skip = Nothing now
    .skip-help = The others see no words of yours.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# A choice in step-needs.
option-need = A need
    .note = What would be good for you?

## Offers and requests

# To everyone, each alone. Two choices.
step-wish = Would you like a turn, to offer something or to ask one person for something?
    .help = If you take a turn, everyone can see it.
    .next = Then those who want a turn have one, one after the other.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-wish.
option-a-turn = I would like a turn
# An answer to step-wish.
option-circle-enough = No turn for me
# To whoever has such a turn. Two choices, one with a box and one with a form and one name to pick.
step-offers = What would you like to offer, or to ask one person for?
    .help = What you write is for everyone here to read.
    .next = Then it goes on. Requests are answered later, all together.
    .skip = Pass my turn
    .skip-help = Your turn is then over.
    .waiting = { $their_name } can offer something or ask for something now.
    .waiting-next = Then it goes on.
# A choice in step-offers.
option-offer = Something I can offer
    .note = What would you like to do?
# A choice in step-offers, with a form; also stands above the text when others read it. .names: above the names to pick from.
option-circle-request = A request to one person
    .help = The answer can be no.
    .names = Whom do you ask?
# To each of those who were asked for something, alone. One row for each request, each with yes, no and a need for time.
step-answers = Here you see what you are asked for. You can answer it, or leave it out.
    .help = Yes and no are equal here. You do not need a reason.
    .next = Then all answers are shown together.
    .skip = No answer
    .skip-help = The others see no answer of yours.
    .waiting = Those who were asked can answer now. Each answer can be no.
    .waiting-next = Then all answers are shown together.
# To everyone, each alone. Three choices.
step-circle-landing = How is this for you now?
    .help = Each answers alone. It does not have to be good for you yet.
    .next = Then come the last pages, or once more a turn for those who want one.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-circle-landing.
option-can-live-with-it = I can live with it
# An answer to step-circle-landing.
option-stand-aside = I see it differently and leave it there
# An answer to step-circle-landing.
option-not-yet = Not yet
    .help = Then those who want a turn can have one more.
    .help-last = Then the last pages begin.

## Closing

# To everyone, each alone. One box for one line.
step-check-out = How do you leave this circle? One line is enough.
    .help = All lines are shown together, when everyone has answered.
    .next = Then there is a page about meeting again.
    .skip = No line
    .skip-help = The others see no line of yours.
    .starter-one = I leave here …
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# To everyone, each alone. Three choices, and lines of one's own to pick.
step-circle-close = Would you like to meet in this circle again?
    .help = A day stands only for those who choose one, if at least three do; of several, the latest. Lines stay only if at least three people pick some.
    .next = After this there is one last page, for you alone.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-circle-close.
option-in-four-weeks = In four weeks
