### The steps that flows share, in the order in which people meet them, and what can be chosen there.
###
### The tool speaks to one person at a time, as "you". Each step message has:
### its value: the one thing that the acting person is asked, at most 2 sentences and 30 words, at most one question;
### .help: more about it, folded away, at most 40 words; .skip: the label for passing; .next: what comes next;
### .waiting: what people read while they wait: the others, or who has answered already; .waiting-next: what comes next for them;
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
    .help = Nobody else sees what you choose here. It is not kept.
    .next = You can write one line about the topic and send an invitation.
    .waiting = Someone is reading a page alone.

# To the invited person alone. Stands above the same list, with the invitation as its first line.
step-answer-gate = Please read this page alone. Is this right for you today?
    .help = Nobody else sees what you choose here. It is not kept.
    .next = You see the topic. Then you can say yes or not now.
    .waiting = Someone is reading a page alone.

# To the invited person, after the page that is read alone. The topic and the terms stand on the same page.
step-accept = { $their_name } asks you to have a conversation. Would you like to take part?
    .help = You do not have to answer. No answer and “not now” look the same to { $their_name }.
    .next = If you say yes, { $their_name } writes first. Then you write what you understood.
    .waiting = Your answer is sent. You do not have to do anything now.

## Naming

# To the one whose turn it is. One box.
step-speak = You can tell { $their_name } what happened, and how it was for you.
    .help = Two or three sentences are enough. You can begin with what anyone there could have noticed. You can be angry. Threats have no place here.
    .skip = Pass
    .next = { $their_name } reads it and writes what they understood. Then you say if it fits.
    .starter-one = What happened was …
    .starter-two = For me it was …
    .starter-three = What matters to me is …
    .waiting = Now it is the turn of { $their_name }. You can read it when it is sent.
    .waiting-next = You read it and write what you understood.

## Listening and reflecting

# To the one who listens. The words of the other stand above the box.
step-say-back = In your own words, what did you understand from { $their_name }?
    .help = You do not have to answer, agree or stay. Each of you has a turn. Where to find help is here.
    .skip = Pass
    .next = { $their_name } says if it fits.
    .starter-one = I understood that …
    .starter-two = For you it was …
    .waiting = { $their_name } is reading what you shared.
    .waiting-next = You may read what { $their_name } understood.

# To the one who spoke. What the other understood stands above the choices. Only this person can say that it fits.
step-check = Does this fit what you meant?
    .help = Only you can say this. You do not have to answer, agree or stay. Where to find help is here.
    .next = After this the other has a turn, or the next part begins.
    .waiting = { $their_name } is reading what you understood.
    .waiting-next = { $their_name } can say that it fits, that a part is missing, or leave it there.

# An answer to step-check.
option-fits = It fits

# An answer to step-check. The note says what is missing.
option-part = Part of it fits
    .help = You can add what is missing. It can go back only a few times.
    .note = What is missing? You can leave this empty.

# An answer to step-check.
option-leave-it = Leave it there
    .help = The conversation goes on from here.

# A choice in step-reply; also stands above the text when the other reads it. The note is the question above the box.
option-tell = How it was for me
    .help = Your own account. It does not have to answer what { $their_name } wrote.
    .note = What happened, and how was it for you?

## Own part

# A choice in step-reply and step-one-thing; also stands above the text when the other reads it.
option-own = Something I did
    .help = Name what you did. Say what you see it did. Say what you will do. You do not need to explain.
    .note = What would you like to name?

# To the one who reads it. Nothing is expected.
step-receive-own = { $their_name } has named something they did. You can answer, or not.
    .help = You owe nothing. You do not have to answer, agree or stay. Where to find help is here.
    .skip = No answer
    .next = After this comes the next thing to share, or the last part.
    .waiting = { $their_name } is reading what you shared. There may be no answer.
    .waiting-next = After this comes the next thing to share, or the last part.

# An answer to something that was given.
option-thank-you = Thank you

# An answer to something that was given, or to a limit. It means no more than it says.
option-heard = I have read it

## Boundaries. A limit ("boundary" in code) is what the person will do; a request can be answered with no.

# A choice in step-one-thing; also stands above the text when the other reads it.
option-limit = A limit
    .help = What you will do when something happens. Nobody has to agree.

# A choice in step-one-thing; also stands above the text when the other reads it.
option-request = A request
    .help = Something you ask { $their_name } for. The answer can be no.

# A choice in step-one-thing; also stands above the text when the other reads it.
option-thanks = Thanks
    .help = Something { $their_name } did that was good for you.
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
    .help = A limit is about what { $their_name } will do. You do not have to answer, agree or stay. Where to find help is here.
    .skip = Go on without marking it
    .next = After this comes the next thing to share, or the last part.
    .waiting = { $their_name } is reading your limit. It stands with or without an answer.
    .waiting-next = After this comes the next thing to share, or the last part.

# To the one who is asked for something.
step-answer-request = { $their_name } asks you for something. What is your answer?
    .help = Yes and no are equal here. You do not have to answer, agree or stay. Where to find help is here.
    .skip = No answer
    .next = After this comes the next thing to share, or the last part.
    .waiting = { $their_name } is reading your request. The answer can be no.
    .waiting-next = After this comes the next thing to share, or the last part.

# An answer to a request.
option-yes = Yes
# An answer to a request. It is final, and nobody asks why.
option-no = No
# An answer to a request. It stays open.
option-need-time = I need time
    .help = The request stays open.

## Closing

# A paragraph above the cards of step-after.
after-care = This may stay with you for a while. You could spend some time with someone you trust.

## Choices before it begins

# On the page that is read alone.
option-go-on = Go on
# On the page that is read alone. As easy to choose as going on.
option-not-for-now = Not for now
    .help = You leave here. Nobody is told that you chose this.

# An answer to step-accept.
option-accept = Yes
    .help = You agree to the terms on this page. You can still leave at any time.
# An answer to step-accept.
option-not-now = Not now
    .help = { $their_name } is not told, but may guess. It closes by itself when the time is over.
# An answer to step-accept.
option-do-not-ask = Not now, and please do not ask again
    .help = To { $their_name } this looks like “not now”. The app is asked to bring you no more invitations from { $their_name }.
