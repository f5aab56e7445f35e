### Labels that this program puts around a screen.
### $their_name (String): the person that it speaks of.


## Starting

# Headline of the first page, before any name is asked.
screen-welcome = Before you begin
# On the first page: what it means that two people use one screen.
screen-one-screen = Here you both use one screen. This is not for you if one of you could not say no with the other in the room.
# Asks the first person.
screen-your-name = What is your name?
# Asks the first person about the other.
screen-other-name = What is the name of the other person?
# Asks how to address someone, in languages where that makes a difference.
screen-address = How can this tool speak to { $their_name }?
# An answer to screen-address.
screen-address-feminine = As to a woman
# An answer to screen-address.
screen-address-masculine = As to a man
# An answer to screen-address.
screen-address-other = In a way that fits everyone

## Handing over

# To both: the next screen is private.
screen-hand-over = The next part is for { $their_name } alone. Please hand over the screen.
# To the one who hands over, where the screen cannot be cleared.
screen-plain-stays = What you read and chose still stands above. You can clear the window before you hand it over.
# To the one who takes the screen. A key on the keyboard.
screen-hand-over-key = Press Enter when { $their_name } has the screen.

## Around a step

# Above what was shared.
screen-shared = What was shared
# Above the line that says what comes next.
screen-next = What comes next
# Above the map.
screen-stages = Where you are
# Above the other things that can be done.
screen-more = You can also
# Opens the list of places to find help.
screen-find-help = Where to find help
# Before words to lean on.
screen-words = Words that may help
# Before beginnings of sentences.
screen-starters = You could begin with
# Asks for a choice by its number.
screen-choose = Type a number
# Asks for several numbers.
screen-choose-many = Type the numbers with spaces, or nothing
# Asks for text of one line or several.
screen-write = Write here. An empty line ends your text.
# Opens the place to write.
screen-write-now = Write
# Below what was written and is not sent: adds more to it.
screen-write-more = Add to it
# Below what was written and is not sent: replaces it.
screen-write-again = Write it again
# Goes back to the choices.
screen-back = Back
# A key on the keyboard.
screen-continue = Press Enter to go on.
# Below a screen: what the keys do where a button has them.
screen-keys = Tab and arrows: move. Enter: choose.
# The same where a row is short.
screen-keys-short = Tab: move. Enter: choose.
# Said of one's own lines.
screen-you = You

## Stopping and coming back

# After every move.
screen-saved = This is saved. You can stop at any time and go on later.
# When a conversation is taken up again.
screen-resumed = You are back at the place where you stopped.
# Below screen-resumed or screen-saved, at a step that both answer alone. Nobody is told whether it was answered before.
screen-asked-again = What is answered alone is in no file while the step is open. If it was answered before, it is asked once more.
# Where the time of something stands behind it.
screen-may-end-at = It can go on at
# Where the time of something stands behind it.
screen-closes-at = It closes by itself at
# Where the time of something stands behind it: the step goes on without an answer.
screen-goes-on-at = It goes on by itself at
# In a break or a moment of quiet: looks at the clock again.
screen-check-time = Look at the time again
# Stops the program, and keeps the conversation.
screen-stop = Stop for now
# After the end: the file.
screen-deleted = The file of this conversation is deleted.
# After the end, where all chose it.
screen-look-again = You both chose to come back to this on another day.
# Before a conversation that is played as a sample.
screen-demo = This is a sample. The people in it are invented, and nothing is kept.

## What can go with a choice, and what stays

# Below a field that may stay empty.
screen-optional = This can stay empty.
# In a list, beside a choice: lines that the person wrote themselves.
screen-keep-lines = Lines of your own to keep
# About screen-keep-lines.
screen-keep-lines-help = They are kept only if each of you picks some.
# When both have chosen another day: goes on at once. Stands below screen-stop.
screen-go-on-today = Go on today
# At the end, to both, when something stays. Choices stand below it; the first one is screen-record-none.
screen-record = Something stays from this conversation. Would you like to have it in a file?
# A choice: no file is made.
screen-record-none = No, write nothing
# A choice. The name of the file stands behind it.
screen-record-here = Write it here
# A choice: asks for the name of a file.
screen-record-place = Write it in another place
# Asks for the name of a file.
screen-record-name = The name of the file
# A choice: shows what would be written.
screen-record-read = Read it first
# When it could not be written. The name of the file stands below it.
screen-record-failed = This file could not be written. You can choose another place.
# After it was written. The names of the files stand below it.
screen-record-in = What stays is in this file:

## Keys, and what stands round a screen with keys

# Below a screen: what the keys do while somebody writes. "Send" is the button below the box.
screen-keys-field = Enter: new line. Tab: to the buttons. Ctrl+Z: take back.
# The same where a row is short.
screen-keys-field-short = Enter: new line. Tab: to the buttons.
# Below a screen: the same where one line is written, such as a name.
screen-keys-line = Enter: to the button.
# Below a screen: what the keys do where something can be marked.
screen-keys-marks = Enter or space bar: mark. Tab: to the buttons.
# The same where a row is short.
screen-keys-marks-short = Enter: mark. Tab: to the buttons.
# Stands behind one of the three above, where one can leave.
screen-to-leave = Esc: to “Leave”.
# The same where a row is short. The button begins with this word.
screen-to-leave-short = Esc: “Leave”.
# In the line below a text that is longer than its place. Numbers stand behind it.
screen-read-on = More to read: Page Down
# When Enter was pressed and nothing is chosen yet.
screen-choose-first = Nothing is chosen yet. An arrow key moves to the first choice.
# When a text was pasted and there was no box to write in at this place.
screen-paste-where = Nothing was pasted. First move to the box to write in.
# When nothing is marked, before it is sent. "Send" is the label of the button.
screen-none-marked = Nothing is marked. If that is what you want, choose Send once more.
# In the frame of a box. The number stands behind it.
screen-left = Characters left:
# In the frame of a box whose text is too long. The number stands behind it.
screen-too-long = Characters too many:
# In plain mode, before somebody writes. The number stands behind it.
screen-most = The most characters here:
# In plain mode, when what was typed is none of the numbers.
screen-no-number = That is not one of the numbers here.
# The label of a button: goes on.
screen-go-on = Go on
# The label of a button: closes the last page.
screen-close = Close
# The label of a button: shows the other things that can be done.
screen-more-open = More …

## Handing over, with keys

# To the one who has the screen: the next screen is private, and for the same person.
screen-alone = The next part is for { $their_name } alone.
# To the one who has the screen: the other comes next. Nothing private follows.
screen-hand-on = { $their_name } comes next. Please hand over the screen.
# The label of a button, for the one who takes the screen.
screen-has-screen = { $their_name } has the screen

## The file, and a text that is not sent

# On the first page. The name of the file stands below it.
screen-file = What both of you write and choose here is kept in one file, also what you answer alone. Anyone who can use this account on the computer can open it. It is deleted when the conversation closes.
# When somebody ends the program while a text is written and not sent.
screen-keep = You have written something that is not sent. Would you like to keep it?
# More about screen-keep. The name of the file stands below it.
screen-keep-help = If you keep it, it is in a file on this computer until you come back. The other person could open that file.
# A choice: keeps the text, and ends the program.
screen-keep-it = Keep it and stop
# A choice: the text is gone, and the program ends.
screen-throw-away = Throw it away and stop
# When somebody comes back to a text that they had kept.
screen-draft-back = What you wrote before and did not send is here again.
# Beside the choice to leave, where a text is written and not sent.
screen-leave-text = What you have written and not sent is then gone.
# When the file cannot be written. What went wrong stands below it.
screen-not-saved = The last step is not saved yet. It stays here as long as this window is open.
# The label of a button: writes the file once more.
screen-try-again = Try again
# To someone who did not begin.
screen-not-begun = Nothing was begun, and nothing is kept.

## Resting

# Where the time of day stands behind it.
screen-now = It is now
# In a break whose time is over.
screen-can-go-on = It can go on now, when each of you is ready.
# In a break or a moment. The names are choices below it.
screen-rest-names = Each of you can choose your own name here: to go on, to rest longer, or to leave.

## A sample

# Before pages for one person alone that are played as a sample.
screen-solo-demo = This is a sample. The person in it is invented, and nothing is kept.
# Below each page of a sample that goes on by itself; how far it is stands before it.
screen-demo-keys = It goes on by itself. Enter: next page. + or -: faster or slower. Space: stay here. Esc: stop.
# The same where it stays at a page.
screen-demo-stays = It stays at this page. Enter: next page. Arrow left: page before. Space: go on by itself. Esc: stop.
# After a sample.
screen-demo-over = That was a sample. Nothing of it is kept.

## In place of sentences of the library that are not true where two people share one screen and one file

# On the first page that is read alone.
screen-instead-gate = If you do not go on, nothing is kept.
# On the same page: what comes next.
screen-instead-gate-next = You can write one line about the topic. Then the other person reads a page alone.
# To the other person, on the page that is read alone.
screen-instead-answer-gate = If you do not go on, this closes for both of you, and the file is deleted. You do not need to give a reason.
# To the person who asks: what comes next.
screen-instead-invited = { $their_name } reads a page alone at this screen. Then { $their_name } can say yes, or not now, or leave.
# More about the choices that say no.
screen-instead-not-now = This closes the conversation for both of you, and the file is deleted. { $their_name } can see that it has closed.
# More about the choice not to be asked again.
screen-instead-do-not-ask = This closes the conversation for both of you, and the file is deleted. But here nothing can stop a new request.
# More about leaving.
screen-instead-leave = This closes the conversation for both of you at once, and the file is deleted. You do not need to give a reason.
# More about leaving out something that was picked alone.
screen-instead-left-out = Nothing is sent. { $their_name } could notice that it was your turn.
# In the terms.
screen-instead-kept = What you write is kept in one file on this computer. What you answer alone is in it too.
# In the terms.
screen-instead-readers = This program shows it to nobody else. Anyone who can use this account on the computer can open the file.
# Who reads an answer that is given alone.
screen-instead-nobody = { $their_name } is not shown this answer here. It is in the file, and the other person could open that.
# What both choose, each alone, decides what comes next.
screen-instead-unseen = { $their_name } is not shown your choice here. What comes next depends on it. It is in the file, and the other person could open that.
# The last page, where one choice is shown and the others are not.
screen-instead-shown = { $their_name } is shown your choice here only where it says so. It is in the file, and the other person could open that.
# At the end.
screen-instead-completed = The file is deleted when you go on. You could spend some time with someone you trust.
# At the end, where each picked lines of their own.
screen-instead-kept-lines = This conversation is over. The lines that each of you picked can be kept in a file.
# At the end, where both chose to keep what they wrote.
screen-instead-kept-all = This conversation is over. What you both wrote can be kept in a file, because you both chose it.
# To the person who may ask for something: what comes next.
screen-instead-ask-next = Then you can say what would help you. Then the other person reads a page alone.
# To the person who asks for something: what comes next.
screen-instead-asked = { $their_name } reads a page alone at this screen. Then { $their_name } can answer, or say not now, or leave.

## Where one person is alone, with the flow "solo"

# On the first page for two people, the last button: goes to the pages for one person.
screen-i-am-alone = I am alone here
# On the first page: what this is.
screen-solo-first = Here you can prepare for a conversation, or for not having one. Nobody else takes part, and nothing is sent.
# On the first page, where the file is named. Who could read it is not always someone who should.
screen-solo-watched = If someone could look into this computer who is not to read this, you can stop here. You could talk with someone you trust.
# On the first page. The name of the file stands below it.
screen-solo-file = What you write and choose here is kept in one file on this computer. Anyone who can use this account on the computer can open it. It is deleted when this closes.
# In the terms.
screen-solo-kept = What you write and choose is kept in one file on this computer.
# In the terms.
screen-solo-readers = This program shows it to nobody else. Anyone who can use this account on the computer can open the file.
# In the terms: how long.
screen-solo-for-conversation = The file is deleted at the end. Lines that you pick can stay in another file, if you want that.
# Who reads an answer.
screen-solo-audience = It is in the file. Anyone who can use this account on the computer can open that.
# More about the moment of quiet.
screen-solo-moment = A few quiet minutes. You can end them when you want.
# More about leaving.
screen-solo-leave = This closes it, and the file is deleted.
# The list of what the person wrote.
screen-solo-shared = What you have written
# About the list of lines that can be picked, beside the choice to keep some.
screen-solo-keep-lines-help = At the end you are asked if you want them in a file.
# At the end, when the person has left.
screen-solo-closed = This has closed. Thank you for the time you gave.
# At the end, when no lines are kept.
screen-solo-over = This is over. Thank you for the time you gave.
# At the end, when lines were picked. Choices stand below it; the first one is screen-record-none.
screen-solo-record = Would you like to have the lines that you picked in a file?
# The title of that file.
screen-solo-record-title = What I keep for myself
# After the end: the file.
screen-solo-deleted = The file with what you wrote is deleted.
# When the person ends the program while a text is written that is not in the file.
screen-solo-keep = You have written something that is not in the file yet. Would you like to keep it?
# More about screen-solo-keep. The name of the file stands below it.
screen-solo-keep-help = If you keep it, it is in a file on this computer until you come back. Anyone who can use this account could open that file.
# When the person comes back to a text that they had kept.
screen-solo-draft-back = What you wrote before is here again.
# Beside the choice to leave, where a text is written that is not in the file.
screen-solo-leave-text = What you have written here is then gone.

## Where several people share one screen, with the flow "circle"

# Asks the first person, before the names.
screen-circle-how-many = How many people take part here, with you? Please type 3, 4, 5 or 6.
# Asks for the names of the others, one after the other.
screen-circle-name = What is the name of the next person?
# On the first page: what it means that several people use one screen.
screen-circle-one-screen = Here you all use one screen. This is not for you if one of you could not say no with the others in the room.
# On the first page. The name of the file stands below it.
screen-circle-file = What all of you write and choose here is kept in one file, also what you answer alone. Anyone who can use this account on the computer can open it. It is deleted when the conversation closes.
# To the one who hands over, where the screen cannot be cleared.
screen-circle-plain-stays = What you read and chose still stands above. You can clear the window before you hand it over.
# At a step that each answers alone, when people come back to it. Nobody is told whether it was answered before.
screen-circle-asked-again = What is answered alone is in no file while the step is open. If it was answered before, it is asked once more.
# More about screen-keep. The name of the file stands below it.
screen-circle-keep-help = If you keep it, it is in a file on this computer until you come back. Anyone here could open that file.
# About the list of lines that can be picked.
screen-circle-keep-lines-help = They are kept only if at least three people pick some.
# At the end, when something stays. Choices stand below it; the first one is screen-record-none.
screen-circle-record = Something stays from this conversation. Would you like to have it in a file?
# When it could not be written. The name of the file stands below it.
screen-circle-record-failed = This file could not be written. You can choose another place.
# In a break whose time is over.
screen-circle-can-go-on = It can go on now, when each of you is ready.
# In a break or a moment. The names are choices below it.
screen-circle-rest-names = Each of you can choose your own name here: to go on, to rest longer, or to leave.
# Before a conversation that is played as a sample.
screen-circle-demo = This is a sample. The people in it are invented, and nothing is kept.
# To the first person, on the page that is read alone: what comes next.
screen-circle-gate-next = You can write what the circle is for. Then each of the others reads a page alone.
# To the first person: what comes next.
screen-circle-invited = Each of the others reads a page alone at this screen, and can say yes or not now. After all answers it begins with those who say yes, if at least three take part.
# To each of the others, on the page that is read alone.
screen-circle-door-gate = If you do not go on, the others see that, but no reason. They begin if at least three take part. If not, it closes, and the file is deleted.
# More about the choices that say no.
screen-circle-not-now = The others see that you do not take part, but no reason. They begin if at least three take part. If not, it closes, and the file is deleted.
# More about the choice not to be asked again.
screen-circle-do-not-ask = The others see that you do not take part, as with “Not now”. But here nothing can stop a new invitation.
# More about leaving, where nobody else has been asked yet.
screen-circle-leave-first = This closes it for everyone here at once, and the file is deleted. You do not need to give a reason.
# More about leaving.
screen-circle-leave = It is over for you at once, and you do not need to give a reason. The others go on if they are enough, and what you have sent stays in the file until the end. If not, it closes, and the file is deleted.
# To the one who does not go on, while the others do.
screen-circle-goodbye = It is over for you here. Stopping can be right.
# In the terms.
screen-circle-kept = What you write is kept in one file on this computer. What you answer alone is in it too.
# In the terms.
screen-circle-readers = This program shows it to nobody else. Anyone who can use this account on the computer can open the file.
# Who reads an answer that is given alone.
screen-circle-nobody = The others are not shown this answer here. It is in the file, and anyone here could open that.
# Who reads the answer of one who is asked to take part.
screen-circle-who-takes-part = The others see if you take part. Your answer is in the file, and anyone here could open that.
# What several choose, each alone, decides what comes next.
screen-circle-unseen = The others are not shown your choice here. What comes next depends on it. It is in the file, and anyone here could open that.
# The last pages, where one choice is shown and the others are not.
screen-circle-shown = The others are shown your choice here only where it says so. It is in the file, and anyone here could open that.
# At the end, where people picked lines of their own.
screen-circle-kept-lines = This conversation is over. The lines that people picked can be kept in a file.

## Rows to answer one by one, with the flows "checkin" and "circle"

# Below the answers to one row: no answer to this row is sent.
screen-row-left-out = Leave this one out

## Where a record is looked at again, with the flow "checkin"

# Asks the first person, before the names.
screen-checkin-how-many = How many people take part here, with you? Please type a number from 2 to 6.
# Headline, when nobody whose name was typed has anything in the record.
screen-checkin-nobody = Nothing in this record is about the people who are here now.
# The label of a button: asks for the names once more.
screen-checkin-names-again = Type the names again
# Before a name as it stands in the record.
screen-checkin-there = In the record
# Below screen-checkin-there, before a name as it was typed now.
screen-checkin-here = Here
# Behind screen-checkin-here, where nobody is left for a name of the record.
screen-checkin-not-here = nobody
# To the first person, below such pairs of names.
screen-checkin-same = Some names are not as they are in the record. Is it the same person each time?
# More about screen-checkin-same.
screen-checkin-same-help = Each person here is asked about what stands in the record for them.
# The label of a button.
screen-checkin-right = Yes, that is right
# To the first of two, on the page that is read alone: what comes next.
screen-checkin-gate-next = Then you can say if you still want this. Then the other person reads a page alone.
# The same, where more than two take part.
screen-checkin-gate-next-several = Then you can say if you still want this. Then each of the others reads a page alone.
# To the first of two: what comes next.
screen-checkin-asked = The other person reads a page alone at this screen. Then it begins if the answer is yes. If not, it closes, and the file is deleted.
# To the first of more than two: what comes next.
screen-checkin-invited = Each of the others reads a page alone at this screen, and can say yes or not now. After all answers it begins with those who say yes, if at least two take part.
# To each of the others, where more than two take part, on the page that is read alone.
screen-checkin-door-gate = If you do not go on, the others see that, but no reason. They begin if at least two take part. If not, it closes, and the file is deleted.
# More about the choices that say no.
screen-checkin-not-now = The others see that you do not take part, but no reason. They begin if at least two take part. If not, it closes, and the file is deleted.
# More about the choice of a new conversation.
screen-checkin-new-conversation = Nobody here is shown this. You can invite someone to one later.
# At the end, once what stays is in a file. The name of a second file stands below.
screen-record-to-look = Would you like a second file, to look at this again together later?
# More about screen-record-to-look.
screen-record-to-look-help = This program can read it and ask each of you what became of it. Anyone who can use this account on the computer can open it.
# The label of a button: no second file.
screen-record-one-file = No, one file is enough
# The label of a button: writes the second file.
screen-record-second-file = Yes, write it
# After it was written. What can be typed in a terminal stands below it.
screen-record-again = With this you can look at it again together later:
