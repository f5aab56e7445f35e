### What can be done at any time, how the conversation stands, and the words around a step.
### Variables as in shared.ftl.


## Moves: labels on buttons. .help: more about it, for one who meets it for the first times; .help-short: the same in a few
## words, for later. Where a move has no .help-short, its label is enough then.

# Sends what was written.
move-say = Send
# Confirms a choice.
move-choose = Choose
# Passes a step, where the step has no words of its own for it.
move-pass = Pass
    .help = You do not need a reason.
# Takes back an answer that others have not seen.
move-take-back = Change my answer
    .help = As long as this step is open.
    .help-short = As long as this step is open.
# Puts one's own turn off, in a round in which that can be done.
move-later = Later
    .help = Your turn comes after the others.
    .help-short = Your turn comes after the others.
# Asks for a few minutes of quiet.
move-moment = Quiet moment
    .help = A few quiet minutes for everyone.
# Calls a break. .help-group stands for .help where there can be more than two people. .help-last stands for .help where this person has called so many that the flow leads on after it.
move-break = Take a break
    .help = It is not an ending. You go on when each of you is ready.
    .help-group = It is not an ending. It goes on when everyone is ready, or later with those who are, if they are enough.
    .help-last = It is not an ending. After this break it goes on at a later page. What is not finished here is left there.
# Ends one's own moment, or says that one is ready after a break.
move-ready = I am ready
# Asks for more time in a break.
move-longer = A longer break
    .help = The break gets longer for everyone. After it, each of you says again when you are ready.
    .help-short = The break gets longer for everyone.
# Sends a short note from a closed list.
move-pace = A short note
    .help = One short note in each turn. It needs no answer.
# Leads on out of turn: only for those who keep a conversation. What can be done stands below it, as call- messages.
move-call = Lead on
    .help = You keep this conversation, so you can lead on. The others see where it goes on, and not that you chose it.
# Leaves. .help-quieter is shown instead of .help where a break can be taken; .help-group and .help-unseen-group where there can be
# more than two people, and .help-one where one person is alone from start to end.
move-leave = Leave
    .help = This closes it for you at once. { $their_name } is not told why, but may guess.
    .help-alone = This closes it. Nobody else knows of it yet.
    .help-group = It is over for you at once. The others can see that you are not here any more, and no reason. They go on if they are enough.
    .help-one = This closes it. What you wrote is not shown any more.
    .help-quieter = This closes it at once. { $their_name } is not told why, but may guess. Quieter: take a break and leave there. It then closes later by itself, in the words of every ending.
    .help-quieter-short = Quieter: leave in a break.
    .help-short = Nobody is told the reason.
    .help-unseen = This closes it for you at once. { $their_name } sees nothing of it now. For { $their_name } it closes later, in the words of every ending.
    .help-unseen-group = It is over for you at once. The others see nothing of it now, and later only that you are not here.

## Short notes: one person sends it, the others read it as a line. Never a question.

# A note.
pace-too-fast = Too fast for me.
# A note.
pace-pushed = I feel pushed.
# A note.
pace-smaller = Smaller pieces, please.
# A note.
pace-need-rest = I need a rest.
# A note: what one feels.
pace-feel = This is a lot for me right now.
# A note: one did not say something well.
pace-not-well = I did not say that well.
# A note: toward the other.
pace-toward = I can see a part of this that way too.
# A note: a wish for calm.
pace-calm = More gently, please.
# A note: a wish to stop what is going on.
pace-stop = I need this to stop here.
# A note: something is valued.
pace-value = I value this conversation.
# A note, only for the one who keeps a circle.
pace-guidelines = A reminder: one person writes at a time. Each time you can pass.
# A note, only where harm is spoken of, for the one who keeps that and the one who was harmed: the act again, without a judgement.
pace-return-to-act = Please come back to what was done.

## What those who keep a conversation can do out of turn

# In the circle.
call-to-check-out = Go on to the last pages
# To everyone it then reads as any other end.
call-close = Close this for everyone

## How it stands

# To everyone, when somebody asked for a moment of quiet. Nobody is named.
moment = This is a moment of quiet. You do not have to do anything.
    .next = It ends by itself. Then you go on at the same place.
# To the one who asked for it.
moment-own = This is your moment of quiet. You can end it when you want.
    .next = It ends by itself. Then you go on at the same place.
# To everyone, in a break. Nobody is named. The times stand beside it. .next-later stands for .next in the break after
# which the flow leads on, because one person has needed many.
break = This is a break. It is not an ending.
    .help = You could do something calm that has nothing to do with this. You can also leave.
    .next = Later each of you can say that you are ready. If that does not happen, this closes by itself.
    .next-later = After this break it goes on at a later page. What was not finished is left there. If it does not go on, this closes by itself.
# To each, when the break may end.
break-ready = The break can end now. Are you ready to go on?
    .help = First check alone that this is still right for you today. You can also take a longer break, or leave.
    .next = It goes on when each of you is ready. If that does not happen, this closes by itself.
    .next-later = Then it goes on at a later page. What was not finished is left there.
# To one who has said that they are ready.
break-waiting = You are ready. It goes on when each of you is.
    .help = You can change this, or take a longer break, or leave.
    .next = If that does not happen, this closes by itself.
    .next-later = Then it goes on at a later page. If it does not go on, this closes by itself.
# The same three where there can be more than two people. At the end of a break it goes on with those who are ready, if they are enough.
break-group = This is a break. It is not an ending.
    .help = You could do something calm that has nothing to do with this. You can also leave.
    .next = Later each of you can say that you are ready. It goes on when everyone is. If not, it goes on with those who are, at the time that stands here. If they are too few, it closes.
    .next-later = After this break it goes on at a later page, with those who are ready. What was not finished is left there. If they are too few, it closes.
# The same three: to one who can say that they are ready.
break-ready-group = The break can end now. Are you ready to go on?
    .help = First check alone that this is still right for you today. You can also take a longer break, or leave.
    .next = It goes on when everyone is ready. If not, it goes on with those who are, at the time that stands here. If they are too few, it closes.
    .next-later = Then it goes on at a later page. What was not finished is left there.
# The same three: to one who has said so.
break-waiting-group = You are ready. It goes on when everyone is, or at the time that stands here.
    .help = You can change this, or take a longer break, or leave.
    .next = If too few are ready then, it closes by itself.
    .next-later = Then it goes on at a later page. If too few are ready, it closes by itself.
# To everyone, however it ended early. Always the same words.
ended-closed = This conversation has closed. Thank you for the time you gave.
    .help = This may stay with you for a while. You could spend some time with someone you trust.
# To one who chose not to go on, at the page that is read alone or at the invitation. Only that person reads it.
ended-stopped = You have stopped here. Stopping can be right.
    .help = If you are afraid, or not sure, you could turn to someone you trust. Where to find help is here.
# To everyone, when it went to its end and nothing was kept by both.
ended-completed = This conversation is over. Thank you for the time you gave.
    .help = No lines are shown here any more. You could spend some time with someone you trust.
# To everyone, when each picked lines of their own to keep, which stand below.
ended-kept-lines = This conversation is over. The lines that each of you picked stand below.
    .help = Thank you for the time you gave. You could spend some time with someone you trust.
# The same where there can be more than two people.
ended-kept-lines-group = This conversation is over. The lines that people picked stand below.
    .help = Thank you for the time you gave. You could spend some time with someone you trust.
# To everyone, when both chose to keep what they wrote, which stands below.
ended-kept = This conversation is over. What was written is kept, because each of you chose it.
    .help = Thank you for the time you gave. You could spend some time with someone you trust.

## The map: names of stages, a word or two each

# A stage.
stage-opening = Opening
# A stage: telling what happened.
stage-naming = What happened
# A stage: taking it in.
stage-listening = Listening
# A stage: checking that it was understood.
stage-reflecting = Understanding
# A stage: naming what one did.
stage-own-part = Own part
# A stage.
stage-boundaries = Limits and requests
# A stage: thanks, a small next step.
stage-reconnection = Thanks
# A stage.
stage-closing = Closing

## Who reads an answer: one line under the box

# The answer only leads on.
audience-nobody = Nobody is shown this choice.
# Several people choose, each alone, and what they choose decides what comes next.
audience-unseen = Your choice is not shown. What comes next depends on it.
# The last page, where one choice is shown and the others are not.
audience-shown = What you choose is shown only where it says so.
# The answer is for the writer.
audience-only-you = Only you can read this.
# Two people, who read it once both have answered.
audience-together = You can both read this when this step is over.
# More than two people, who read it once all have answered.
audience-together-all = Everyone here can read this when this step is over.
# Two people.
audience-both = Both of you can read this.
# More than two people.
audience-all = Everyone here can read this.
# Where this person has taken back their yes to others reading what they write.
audience-withdrawn = You took back your yes. For now only you can read this.
# First on each page of the one who has taken back their yes.
withdrawn-own = You took back your yes. Until you say yes again, nobody else can read your words here, old or new.
# First on each page of the others, where words of that person stood.
withdrawn-others = Someone here has taken back their yes. For now their words are not shown, old or new.

## The sentence that cares, where something hard can be received. It is never folded away.

# The first times.
care = You do not have to answer, agree or stay. Where to find help is here.
# Later.
care-short = You do not have to answer. Help is here.

## Other words

# Stands for a name that is not known, at any place in a sentence where a name can stand.
someone = the other person
# Above the list of places to find help.
help-label = Where to find help
# Where the app has no list. .label: what stands before it.
help-none = You could turn to someone you trust. If someone is in danger, contact the emergency service where you are.
    .label = Help near you

## When a move was not taken: what the person can do

# Nothing was written.
refusal-empty = Nothing is written yet. You can write a few words, or choose another way on.
# Too long. The numbers stand beside it.
refusal-too-long = This text is too long for this place. You can make it shorter.
# More choices than can be picked.
refusal-too-many = That is more than can be chosen here. You can leave some out.
# Too many people were named, or too few, or others than can be.
refusal-wrong-names = These names do not fit here. The list shows whom you can name.
# A part of a form is empty.
refusal-missing-field = One part is still empty. You can fill it in, or choose another way on.
# A break has to last a while. The time stands beside it.
refusal-too-soon = The break is not over yet. You can come back later, or leave.
# After the end.
refusal-ended = This conversation is over. Nothing can be added.
# Not on the list.
refusal-unknown-option = That is not one of the choices here. You can choose one from the list.
# Anything else.
refusal-not-possible = That is not possible right now. The list shows what is.
# Somebody else has answered or something has changed before this reached the app.
refusal-stale = This page has changed in the meantime. Please look at it once more.

## Why something cannot be done now, for whoever looks for it

# Nothing has reached this person yet.
why-not-not-here = There is nothing here for you yet.
# After the end.
why-not-over = This conversation is over. Nothing can be added.
# In a moment of quiet.
why-not-moment = This is a moment of quiet. It ends by itself.
# In a break.
why-not-break = There is a break. Nothing is asked of anyone until it is over.
# To be ready, or to want more time, where there is no break.
why-not-no-break = There is no break now.
# This person is not asked.
why-not-not-asked = Nothing is asked of you on this page.
# To write where the page asks for a choice, or the other way round.
why-not-asks-else = This page asks for something else. The list shows what you can do.
# To pass where that is not possible.
why-not-needs-answer = This page needs an answer to go on. You can also leave.
# To take back an answer.
why-not-nothing-back = There is no answer of yours that you can take back now.
# To put a turn off.
why-not-not-later = Your turn cannot be put off here.
# To send a short note.
why-not-no-note = No short note can be sent now.
# To call a break or a moment of quiet, before others are here or on the last pages.
why-not-no-rest = On this page you are on your own. There is no break to agree on.
# To lead on, which only somebody in another role can.
why-not-other-role = That is for someone who has another part here.
