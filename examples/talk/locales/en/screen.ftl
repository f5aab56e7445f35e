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
# Opens the help of a step.
screen-help = More about this
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
# Above a list: how to choose with keys on the keyboard.
screen-keys = Arrow keys move. Enter chooses.
# Above a list from which any number can be picked, or nothing: how to do it with keys on the keyboard.
screen-keys-many = Arrow keys move. The space bar marks. Enter sends.
# Said of one's own lines.
screen-you = You

## Stopping and coming back

# After every move.
screen-saved = This is saved. You can stop at any time and go on later.
# When a conversation is taken up again.
screen-resumed = You are back at the place where you stopped.
# Where the time of something stands behind it.
screen-may-end-at = It can go on at
# Where the time of something stands behind it.
screen-closes-at = It closes by itself at
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
