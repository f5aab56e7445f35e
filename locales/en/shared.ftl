### The steps that flows share, in the order in which people meet them, and what can be chosen there.
###
### The tool speaks to one person at a time, as "you". Each step message has:
### its value: the one thing that the acting person is asked, at most 2 sentences and 30 words, at most one question;
### .help: more about it, folded away, at most 40 words; .skip: the label for passing; .skip-help: what a pass costs;
### .next: what comes next; .waiting: what people read while they wait: the others, or who has answered already. It says what is
### known, never what is guessed; .waiting-next: what comes next for them;
### An option has .help, and .help-then and .help-last where it leads elsewhere once it was used up: first one, then the other.
### .starter-one to .starter-three: beginnings of sentences to lean on, shown under the box.
###
### Every message gets these variables:
### $their_name (String): the name of the other person that the screen speaks of, never inflected
### $their_gender (feminine, masculine, other): that person's
### $your_gender (feminine, masculine, other): the reader's
### $register (formal, informal): how the reader is addressed


## Opening

# To each person alone, before anything is sent or answered; the list of gate- messages stands below it.
step-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose.
    .next = Then you can write an invitation. Nobody knows of this yet.
    .waiting = Someone is reading a page alone.
# To the invited person alone. Stands above the same list, with the invitation as its first line.
step-answer-gate = Please read this page alone. Is this right for you today?
    .help = { $their_name } does not see what you choose.
    .next = Then you see the topic, if there is one. You can say yes or not now.
    .waiting = Someone is reading a page alone.
# To the invited person, after the page that is read alone. The topic and the terms stand on the same page.
step-accept = { $their_name } asks you to have a conversation. Would you like to take part?
    .next = If you say yes, { $their_name } is asked first.
    .waiting = Your answer is sent. You can rest now.

## Naming

# To the one who begins. In each flow two or three choices, each with a box or a form.
step-speak = What would you like to share with { $their_name }?
    .help = Two or three sentences are enough. You can be angry. Threats have no place here.
    .next = { $their_name } can read it next.
    .skip = Pass my turn
    .skip-help = Your turn is then over. There may be room for something later.
    .starter-one = What happened was …
    .starter-three = What matters to me is …
    .starter-two = For me it was …
    .waiting = { $their_name } can write now. You can read it when it is sent.
    .waiting-next = You may be asked what you understood.
# A choice of whoever has the turn; also stands above the text when the other reads it.
option-tell = How it was for me
    .note = What happened, and how was it for you?
# To the one who spoke, after “part of it fits” without a note. What the other understood stands above the box. One box.
step-speak-missing = Which part was missing? You can write it here.
    .help = One or two sentences are enough. { $their_name } can then write what they understood of it.
    .next = { $their_name } can read it next.
    .skip = Leave it there
    .skip-help = Your turn is then over. There may be room for something later.
    .waiting = A part was still missing. { $their_name } can write it now.
    .waiting-next = Then you can write what you understand of it.

## Listening and reflecting

# To the one who listens. The words of the other stand above the box.
step-say-back = In your own words, what did you understand from { $their_name }?
    .help = You can understand it and still see it another way.
    .next = { $their_name } can say if it fits.
    .skip = Pass
    .skip-help = { $their_name } sees no words, and it goes on.
    .starter-one = I understood that …
    .starter-two = For you it was …
    .waiting = { $their_name } can now write what they understood.
    .waiting-next = Then you can say if it fits.
# To the one who spoke. What the other understood stands above the choices. Only this person can say that it fits.
step-check = Does this fit what you meant?
    .help = Only you can say this.
    .next = Then it goes on.
    .waiting = { $their_name } can read your words now.
    .waiting-next = They can say if it fits, or leave it there.
# An answer to step-check.
option-fits = It fits
# An answer to step-check. With a note the other writes again, about the note; without one the person is asked for that part.
option-part = Part of it fits
    .help = With a note, { $their_name } can write about that part. Without one, you can write it.
    .help-last = Then the next part begins.
    .help-then = Then each of you is asked alone how to go on.
    .note = What is missing? You can leave this empty.
# An answer to step-check. The other writes again.
option-does-not-fit = It does not fit
    .help = { $their_name } can then write again.
    .help-last = Then the next part begins.
    .help-then = Then each of you is asked alone how to go on.
    .note = What did you mean? You can leave this empty.
# An answer to step-check and to step-ways.
option-leave-it = Leave it there
    .help = The next part begins.

## An own part

# A choice of whoever has the turn, a card, and a choice in step-one-thing; also stands above the text when the other reads it.
option-own = Something I did
    .help = { $their_name } does not have to answer.
    .note = What you did, and what you see it did
# To the one who reads it. Nothing is expected.
step-receive-own = { $their_name } has named something they did. You can answer, or not.
    .help = You owe nothing. A few words can go with your answer.
    .next = Then it goes on.
    .skip = No answer
    .waiting = { $their_name } can read this now. There may be no answer.
    .waiting-next = Then it goes on.
# An answer to something that was given.
option-thank-you = Thank you
    .note = A few words, or none
# An answer to something that was given, or to a limit. It means no more than it says.
option-heard = I have read it
    .note = A few words, or none

## Boundaries. A limit ("boundary" in code) is what the person will do; a request can be answered with no.

# A choice in step-one-thing, and a card; also stands above the text when the other reads it.
option-limit = A limit
    .help = What you will do when something happens.
# A choice in step-one-thing, and a card; also stands above the text when the other reads it.
option-request = A request
    .help = The answer can be no.
# A choice in step-one-thing, and a card; also stands above the text when the other reads it.
option-question = A question
    .help = There may be no answer.
    .note = What would you like to know? A question with “what” or “how” is easier to answer.
# A choice in step-one-thing, and a card; also stands above the text when the other reads it.
option-thanks = Thanks
    .note = What would you like to thank { $their_name } for?
# A field of a limit. The person finishes the sentence; the next field goes on with it.
field-when = When this happens
# A field of a limit. The person finishes the sentence: what they themselves will do.
field-i-will = I will
# A field of a request. The person finishes the sentence.
field-would-you = Would you
# A field of a request that may stay empty.
field-by-when = By when, if that matters
# To the one who reads a limit.
step-hear-limit = { $their_name } has set a limit. You can mark that you have read it.
    .help = It says what { $their_name } will do. It asks nothing of you.
    .next = Then comes the next thing, or the last part.
    .skip = Go on without marking it
    .skip-help = { $their_name } sees only that it goes on.
    .waiting = { $their_name } can read your limit now. It stands with or without an answer.
    .waiting-next = Then comes the next thing, or the last part.
# To the one who is asked for something.
step-answer-request = { $their_name } asks you for something. What is your answer?
    .help = Yes and no are equal here. You do not need a reason.
    .next = { $their_name } can read your answer.
    .skip = No answer
    .waiting = { $their_name } can read your request now. The answer can be no.
    .waiting-next = You can read the answer, if there is one.
# An answer to a request.
option-yes = Yes
    .note = A few words, or none
# An answer to a request. Nobody asks why.
option-no = No
    .note = A few words, or none
# An answer to a request. It stays open.
option-need-time = I need time
    .help = The request stays open.
# To the one who asked, when the answer was no; what was written with it stands above. One choice has a form.
step-receive-no = { $their_name } said no to this. You can leave it there.
    .help = Something smaller can be asked for only once. After that the answer stands.
    .next = Then comes the next thing, or the last part.
    .waiting = { $their_name } can read your answer now.
    .waiting-next = Something smaller can be asked for only once. You can always say no.
# A choice in step-receive-no, with the form of a request; also stands above it when the other reads it.
option-ask-smaller = Ask for something smaller
    .help = This is possible once.
# A choice in step-receive-no.
option-leave-it-there = Leave it there
# To the one who is asked a question. One box.
step-answer-question = { $their_name } has asked you something. What would you like to answer?
    .help = A short answer is enough. You can also write that you do not know.
    .next = { $their_name } can read it.
    .skip = I would rather not say
    .skip-help = { $their_name } reads no answer. You do not need a reason.
    .waiting = { $their_name } can read your question now. There may be no answer.
    .waiting-next = If there is an answer, you can read it next.
# To the one who asked, with the answer above it.
step-hear-answer = { $their_name } has answered your question. You can mark that you have read it.
    .next = Then comes the next thing, or the last part.
    .skip = Go on without marking it
    .skip-help = { $their_name } sees only that it goes on.
    .waiting = { $their_name } can read your answer now.
    .waiting-next = Then comes the next thing, or the last part.

## Reconnection

# To the one who is thanked.
step-receive-thanks = { $their_name } has thanked you for something. You can mark that you have read it.
    .next = Then comes the next thing, or the last part.
    .skip = Go on without marking it
    .skip-help = { $their_name } sees only that it goes on.
    .waiting = { $their_name } can read your thanks now.
    .waiting-next = Then comes the next thing, or the last part.

## Closing

# To each alone, at the end: one paragraph stands below it.
step-after = This is the last page. Thank you for the time you gave.
    .next = After this nothing more is asked of you.
    .waiting = Nothing more is asked of you.
    .waiting-next = You can close this page.
# An answer to step-after.
option-done = Done
# A paragraph above the cards or the answer of step-after.
after-care = This may stay with you for a while. You could spend some time with someone you trust.

## Choices before it begins

# On the page that is read alone.
option-go-on = Go on
# On the page that is read alone. As easy to choose as going on.
option-not-for-now = Not for now
    .help = You leave here. Nobody is told that you chose this.
# An answer to step-accept.
option-accept = Yes
    .help = You agree to these terms. You can still leave.
# An answer to step-accept.
option-not-now = Not now
    .help = { $their_name } is not told, but may guess.
# An answer to step-accept.
option-do-not-ask = Not now, and do not ask again
    .help = To { $their_name } this looks like “not now”. The app is asked to bring no more.
