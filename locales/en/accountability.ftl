### The steps of the flow "accountability", after harm: someone who did it, someone it was done to, someone who looks after the
### conversation, and up to four people beside them.
### $their_name is there only where one person is meant: whoever begins, whose turn it is, or who wrote what stands above.
### Attributes and variables as in shared.ftl.


## Before anybody is asked

# To the one who begins, alone, before anything is sent; the list of gate- messages stands below it.
step-accountability-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = By going on you send nothing yet. Nobody knows of this.
    .waiting = Someone is reading a page alone.
# In the list of the page that is read alone.
accountability-gate-fear = You are afraid of what someone here may do.
# In the list of the page that is read alone.
accountability-gate-rule = A court, school or workplace limits contact with someone here.
# In the list of the page that is read alone.
accountability-gate-above = Someone here decides about your work, home, money or care.
# To the one who did it, alone. A form with two fields, which nobody else who takes part reads. The terms stand on the same page.
step-prepare = Here you can write for yourself what you did. Nobody else who takes part can read it.
    .help = By sending it you agree to the terms on this page. Plain words are enough.
    .next = Then comes a page with one question.
    .skip = Leave this out
    .skip-help = Nobody sees that you left it out.
    .waiting = Someone is reading a page alone.
# A field of step-prepare.
field-who-was-touched = Who was hurt by it
# To the one who did it, alone. Three choices.
step-contact = Could it hurt the other person to hear from you about this?
    .help = They may have asked you to stay away. They may be afraid of you.
    .next = Then comes one more page. Nobody else sees what you choose.
    .waiting = Someone is reading a page alone.
# An answer to step-contact.
option-could-not-hurt = I do not think so
    .help = Nothing is sent yet. One more page comes first.
# An answer to step-contact.
option-not-sure = I am not sure
    .help = Then nothing is sent.
# An answer to step-contact.
option-could-hurt = Yes, it could
    .help = Then nothing is sent.
# To the one who did it, alone, where hearing from them could hurt. Paragraphs stand below it.
step-change = Nothing is sent, and nobody is asked. You can still change what you do.
    .next = After this nothing more is asked of you.
    .waiting = Nothing more is asked of you.
# A paragraph on the page of step-change.
change-life = You can stop doing it. You can mend what can be mended without them.
# A paragraph on the page of step-change.
change-help = You can tell someone you trust what you did. Some people help with this as their work.
# To the one who did it, alone. One line stands on the same page; the terms stood on the page before.
step-acknowledge = Can you say that you did it?
    .help = A yes says only that you did it. Someone else is asked only after that.
    .next = Each person who is asked can say yes, or not now, or give no answer.
    .waiting = The question is sent. You can rest now.
    .waiting-next = With a yes it goes on. Without one it closes at the time that stands here.
# An answer to step-acknowledge and to step-their-door.
option-i-did-it = Yes, I did it
    .help = You agree to the terms that you have read. You can still leave.
# To the one who was hurt, where they begin. The terms stand on the same page. One box for one line.
step-accountability-topic = What is it about? One plain line is enough.
    .help = By sending it you agree to the terms on this page. Whoever is asked sees this line only after reading a page alone.
    .next = Each person who is asked can say yes, or not now, or give no answer.
    .skip = Send without a line
    .skip-help = Whoever is asked then sees no line.
    .starter-one = It is about …
    .waiting = The question is sent. You can rest now.
    .waiting-next = With a yes it goes on. Without one it closes at the time that stands here.

## Coming in

# On each page on which someone agrees to take part.
accountability-about = It is about something that one person did and that hurt another. Nobody has to say that it is all right now.
# On the page of step-keeper-door.
accountability-keeps = Say yes only if it is right to ask the other person at all. You can read what is written for everyone here, and close it for everyone.
# The first line for the one who is asked to look after it: neutral.
invitation-keeper = { $their_name } asks for your help here. You can say no.
# The first line for the one who was hurt: neutral, without the topic.
invitation-harmed = { $their_name } asks you something here. You can say no.
# The first line for the one who did it: neutral, without the topic.
invitation-responsible = { $their_name } asks you something here. You can say no.
# The first line for someone who was picked to be there: neutral, without the topic.
invitation-supporter = Someone would like you beside them here. You can say no.
# To each invited person alone; the list of gate- messages stands below it.
step-keeper-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what you are asked. You can say yes or not now.
    .waiting = Someone is reading a page alone.
# To each invited person alone; the list of gate- messages stands below it.
step-harmed-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what you are asked. You can say yes or not now.
    .waiting = Someone is reading a page alone.
# To each invited person alone; the list of gate- messages stands below it.
step-their-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then comes a page for you alone, and after it the question. You can say not now.
    .waiting = Someone is reading a page alone.
# To each invited person alone; the list of gate- messages stands below it.
step-supporter-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you see what you are asked. You can say yes or not now.
    .waiting = Someone is reading a page alone.
# To the one who is asked to look after it. Two lines and the terms stand there.
step-keeper-door = { $their_name } asks you to look after a conversation about something that was done. Would you do that?
    .next = If you say yes, the other person is asked. They can say no.
    .waiting = Your answer is sent. You can rest now.
# To the one who was hurt, where the other begins. One line and the terms stand there.
step-harmed-door = { $their_name } says that they did something that hurt you. Is there a way in which you would like to write or read about it?
    .help = You do not have to answer or give a reason. You can leave at any time.
    .next = It goes only as far as you choose.
    .waiting = Your answer is sent. You can rest now.
# To the one who did it, where the other begins. The topic, if there is one, and the terms stand there.
step-their-door = { $their_name } would like you to say what you did to them. Can you say that you did it?
    .help = A yes says only that you did it. You do not have to explain.
    .next = If you say yes, { $their_name } can choose how it goes on.
    .waiting = Your answer is sent. You can rest now.
# To someone who was picked to be there. What was agreed, if anything, and the terms stand there.
step-supporter-door = Would you like to take part in a conversation about something that was done?
    .help = You can read what is written for everyone here. Later you can write something too, or pass.
    .next = If you say yes, you can leave at any time.
    .waiting = Your answer is sent. You can rest now.
    .waiting-next = It goes on when everyone who was picked has said yes, or at the time that stands here.
# An answer to a question whether to take part.
option-accountability-not-now = Not now
    .help = Nobody is told. The others may guess.
# An answer to a question whether to take part.
option-accountability-do-not-ask = Not now, and do not ask again
    .help = To the others this looks like “not now”. The app is asked to bring no more.
# To the one who was hurt, when the other has said that they did it. Four or five choices.
step-accountability-way = The other person says that they did it. How would you like to go on?
    .help = You do not need a reason. You can leave at any time.
    .next = It goes only as far as you choose.
    .waiting = { $their_name } can choose now how it goes on.
    .waiting-next = Then you see what comes next.
# An answer to step-harmed-door and to step-accountability-way.
option-meet = Write here in turn
    .help = First you can say what is out of bounds. Then each person has a turn.
# An answer to step-harmed-door and to step-accountability-way.
option-letters = Write a letter each
    .help = You write first. Then they can name what they did, and you can set a limit or ask for something.
# An answer to step-harmed-door and to step-accountability-way.
option-mine-only = Only I write
    .help = They read it, and they cannot answer it here.
# An answer to step-harmed-door and to step-accountability-way.
option-theirs-only = Only they write
    .help = They can name what they did. You can read it, and you do not have to answer.
# An answer to step-accountability-way.
option-accountability-enough = This is enough for me
    .help = Then it closes here for everyone.
# To the one who was hurt. Two choices: one with a form and names to pick, one with names only.
step-agreements = Is there something that is out of bounds here? If names stand below, you can also pick who is with you.
    .help = Everyone here reads it before they agree to it. Whoever is not picked does not learn of this conversation.
    .next = Then the others agree to it, or leave.
    .skip = Set nothing
    .skip-help = Then nobody else is asked to be there.
    .waiting = { $their_name } can say now what is out of bounds.
    .waiting-next = Then you can agree to it, or leave.
# The choice in step-agreements; also stands above the text when others read it. .names: above the names to pick from.
option-set = Something is out of bounds
    .names = Who would you like to be there?
# A choice in step-agreements, where nothing is out of bounds. .names: above the names to pick from.
option-only-pick = Only who is with me
    .names = Who would you like to be there?
# A field of step-agreements. The person finishes the sentence.
field-out-of-bounds = I do not want to read or write about
# A field of step-agreements that may stay empty.
field-how = What else I need so that I can take part
# To each of the others alone. What was set stands above, if anything was.
step-agree = Would you like to go on like this?
    .help = What was set stands above, if there is anything. Without you it may close.
    .next = It goes on when everyone who is asked has agreed.
    .waiting = It waits for those who were asked. You can rest now.
    .waiting-next = When all have agreed it goes on. At the time that stands here it goes on without those who have not, or closes.
# An answer to step-agree.
option-agree = Yes
    .help = You agree to what was set. You can still leave.
# To the one who was hurt. Three choices. One line stands above them.
step-accountability-begin = It can begin now. Who writes first?
    .next = Each person has a turn.
    .waiting = { $their_name } can say now who writes first.
    .waiting-next = Then the first turn begins.
# An answer to step-begin.
option-accountability-i-begin = I would like to write first
# An answer to step-begin.
option-they-begin = The other person writes first
# An answer to step-begin.
option-accountability-later = Later
    .help = A break begins for everyone.

## What happened

# To the one who was hurt. One box, with a list of words for feelings.
step-accountability-speak = What would you like to say about what happened?
    .help = You choose how much. You can be angry. Threats have no place here.
    .next = Everyone here can read it. Then the other person can write what they understood.
    .skip = Pass my turn
    .skip-help = Your turn is then over.
    .starter-one = What happened was …
    .starter-three = Since then …
    .starter-two = For me it was …
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = If something is sent, what was understood of it can come next.
# To the one who was hurt, after “part of it fits” without a note. What was understood stands above the box.
step-accountability-speak-missing = Which part was missing? You can write it here.
    .help = One or two sentences are enough. { $their_name } can then write what they understood of it.
    .next = Everyone here can read it.
    .skip = Leave it there
    .skip-help = Your turn is then over.
    .waiting = A part was still missing. { $their_name } can write it now.
    .waiting-next = If something is sent, what was understood of it can come next.
# To the one who was hurt, once it fits. One box.
step-speak-more = What else would you like to say?
    .help = You choose how much. The other person can then write what they understood of it.
    .next = Everyone here can read it.
    .skip = Leave it there
    .skip-help = Your turn is then over.
    .waiting = It fits so far. { $their_name } can add something now.
    .waiting-next = If something is sent, what was understood of it can come next.
# To the one who did it. The words of the other stand above the form.
step-accountability-say-back = In your own words, what did you understand from { $their_name }?
    .help = Only what you understood. What you want to say about it has a place of its own.
    .next = { $their_name } can say if it fits.
    .skip = Pass
    .skip-help = The others see no words, and it goes on.
    .starter-one = I understood that …
    .starter-two = For you it was …
    .waiting = { $their_name } can now write what they understood.
    .waiting-next = Then the one who told it can say if it fits.
# To the one who told it. What was understood stands above the choices. Only this person can say that it fits.
step-accountability-check = Does this fit what you meant?
    .help = Only you can say this.
    .next = Then it goes on.
    .waiting = { $their_name } can read these words now.
    .waiting-next = They can say if it fits, or leave it there.
# To the one who did it. A form with three fields, two of which may stay empty.
step-account = What happened, as you see it now?
    .help = First what happened. What you were thinking can come after it, or stay out.
    .next = Everyone here can read it. Nobody has to answer.
    .skip = Pass my turn
    .skip-help = Your turn is then over. You can still name what you did.
    .waiting = { $their_name } can write now what happened, as they see it.
    .waiting-next = You can read it when it is sent. Nobody has to answer.
# A field of step-account.
field-what-happened = What happened
# A field of step-account that may stay empty.
field-thinking = What I was thinking then
# A field of step-account that may stay empty.
field-what-i-see-now = What I see now
# To the one who was hurt. What the other told stands above.
step-hear-account = { $their_name } has told what happened, as they see it. You can mark that you have read it, or write back.
    .help = You do not have to answer. Nobody asks you to say back what they wrote.
    .next = Then it goes on.
    .skip = Go on without marking it
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can read this now. There may be no answer.
    .waiting-next = Then it goes on.
# An answer to step-hear-account, with a box.
option-write-back = Write back
    .note = What would you like to write back?
# To each person who is there beside them, in turn. One box.
step-support = You are here beside someone. Is there something you would like to say?
    .help = How it was for you is enough. It is not about who is a good person.
    .next = Everyone here can read it.
    .skip = Pass
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can say something now, or pass.
    .waiting-next = Then it goes on.
# To the one who was hurt, where people write letters. One box, with a list of words for feelings.
step-letter = What would you like to write to the other person?
    .help = You choose how much. You can be angry. Threats have no place here.
    .next = Everyone here can read it. Then the other person can name what they did.
    .skip = Write no letter
    .skip-help = The others see only that it goes on.
    .starter-one = What happened was …
    .starter-three = Since then …
    .starter-two = For me it was …
    .waiting = { $their_name } can write a letter now. You can read it when it is sent.
    .waiting-next = Then there is a page to name what was done.

## What was done

# To the one who did it. A form with four fields; the last may stay empty. A letter may stand above it.
step-own = Here you can name what you did, what it did, and what you will do.
    .help = First what you did, without a “but”. Do not ask for anything here.
    .next = Everyone here can read it. Nobody has to answer.
    .skip = Leave this out
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can name now what they did.
    .waiting-next = You can read it when it is sent. Nobody has to answer.
# A field of step-own that may stay empty.
field-explanation = How it came to that, if this helps
# To the one who was hurt. What the other named stands above. Nothing is expected.
step-accountability-receive-own = { $their_name } has named what they did. You can answer, or not.
    .help = You owe nothing. A few words can go with your answer.
    .next = Then you can set a limit or ask for something.
    .skip = No answer
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can read this now. There may be no answer.
    .waiting-next = Then they can set a limit or ask for something.
# An answer to step-receive-own, with a box.
option-still-need = What I still need
    .note = What is still missing for you?

## Limits and requests

# To the one who was hurt. Two choices with forms, and one to go on.
step-conditions = Is there a limit you want to set, or something you want to ask for?
    .help = You can choose nothing. You can come to this page three times at most.
    .next = Everyone here can read it.
    .waiting = { $their_name } can set a limit or ask for something now.
    .waiting-next = If there is something, you can read it next.
# A choice in step-conditions.
option-nothing-more = Nothing more
    .help = Then the other person can say what they will do.
# To the one who did it, with the limit above.
step-accountability-hear-limit = { $their_name } has set a limit. You can mark that you have read it.
    .help = It says what { $their_name } will do. It asks nothing of you.
    .next = Then it goes on.
    .skip = Go on without marking it
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can read the limit now. It stands with or without an answer.
    .waiting-next = Then it goes on.
# To the one who did it, with the request above.
step-accountability-answer-request = { $their_name } asks you for something. What is your answer?
    .help = Yes and no are equal here. You do not need a reason.
    .next = Everyone here can read your answer.
    .skip = No answer
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can read the request now. The answer can be no.
    .waiting-next = You can read the answer, if there is one.
# To the one who was hurt, when the answer was no; what was asked for, or what was written with the no, stands above.
step-accountability-receive-no = The answer to this was no. You can leave it there.
    .help = You can ask for something else next, if you still have a page for it.
    .next = Then it goes on.
    .waiting = { $their_name } can read the answer now.
    .waiting-next = Then it goes on.
# To the one who was hurt, when something else was offered; it stands above.
step-accountability-take-counter = { $their_name } offers something else. Would you like to take it?
    .next = Then it goes on.
    .skip = No answer
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can read the offer now.
    .waiting-next = Then it goes on.

## What each will do

# To the one who did it. One choice with a form, and one to go on.
step-commitments = What will you do from now on?
    .help = Something small and exact is enough. You can name up to three things.
    .next = Everyone here can read it.
    .waiting = { $their_name } can say now what they will do.
    .waiting-next = If there is something, you can read it next.
# A choice in step-commitments, with a form; also stands above the text when others read it.
option-commit = Something I will do
# A choice in step-commitments.
option-that-is-all = Nothing more
    .help = Then it goes on.
# A field of a promise to do something.
field-what = What I will do
# A field of a promise to do something: a day or a time.
field-until = By when
# A field of a promise to do something.
field-how-known = How others can see that it is done
# A field of a promise to do something.
field-who-tells = Who says if it was done (not the person I hurt)
# To each of those who help, in turn. A form with two fields; the last may stay empty.
step-help = Is there something you will do to help with this?
    .help = It can be very small. Nobody has to do anything.
    .next = Everyone here can read it.
    .skip = Nothing for now
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can say now what they will do, or pass.
    .waiting-next = Then it goes on.
# To the one who was hurt, alone. Two or three choices.
step-told = How would you like to hear what becomes of this?
    .help = The others do not see this now. The app is told, and later they may notice it.
    .next = Then come the last pages.
    .skip = Say nothing about it
    .skip-help = Then the app is told nothing.
    .waiting = { $their_name } has a question to answer alone now.
    .waiting-next = Then come the last pages.
# An answer to step-told.
option-here = I want to be there for it
# An answer to step-told.
option-through-keeper = From the one who looks after this
# An answer to step-told.
option-not = I do not want to hear of it

## Only one of them writes

# To the one who was hurt. One box, with a list of words for feelings.
step-statement = What would you like the other person to read?
    .help = They can read it, and they cannot answer it here. Threats have no place here.
    .next = Everyone here can read it.
    .skip = Write nothing
    .skip-help = Then the last pages begin.
    .starter-one = What happened was …
    .starter-two = For me it was …
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = Then come the last pages.
# To the one who did it. What was written stands above; there is no box.
step-read-statement = Here you can read what { $their_name } wrote. It is not answered here.
    .next = Then come the last pages.
    .waiting = { $their_name } can read this now. It is not answered here.
    .waiting-next = Then come the last pages.
# To the one who was hurt. What the other named stands above. Nothing is expected.
step-hear-own = { $their_name } has named what they did. You can answer, or not.
    .help = You owe nothing. A few words can go with your answer.
    .next = Then come the last pages.
    .skip = No answer
    .skip-help = The others see only that it goes on.
    .waiting = { $their_name } can read this now. There may be no answer.
    .waiting-next = Then come the last pages.

## Closing

# To everyone, each alone. Three choices, and lines of one's own to pick.
step-accountability-close = Would you like to look at this again together on a day?
    .help = A day stands only if enough of you choose one, and only for those who do; of several, the latest. Lines that you pick stay in the same way.
    .next = After this there is one last page, for you alone.
    .waiting = Your answer is in. It goes on when everyone has answered, or at the time that stands here.
    .waiting-next = You can change your answer until then.
# An answer to step-close.
option-in-six-weeks = In six weeks
