### Items: what was said in an earlier conversation, or asked for in this one, and is looked at again. Each is a row with its answers.
### Variables as in shared.ftl.


## What stands above each row, for the one who answers it

# Something that this person has said they would do.
item-commitment = You said you would do this
# A request to which this person has said yes. The name of who asked stands beside it.
item-agreed = You said yes to this request
# A request to this person that stayed open. The name of who asked stands beside it.
item-open-request = This request to you stayed open
# A limit that this person has set.
item-limit = A limit that you set
# A request of this conversation to this person. The name of who asked stands beside it.
item-request = A request to you
# Above the box for words to an answer.
item-note = A few words, or none

## What stands above an answer, for all who read it

# Something that the one who answers has said they would do.
item-said-commitment = Something to do
# A request to which the one who answers has said yes.
item-said-agreed = A request that was answered with yes
# A request to the one who answers, that stayed open.
item-said-open-request = A request that stayed open
# A limit of the one who answers.
item-said-limit = A limit
# A request of this conversation to the one who answers.
item-said-request = A request

## The answers

# An answer to something that one has said one would do.
answer-done = Done
# An answer to something that one has said one would do.
answer-partly = In part
# An answer to something that one has said one would do.
answer-not-yet = Not yet
# An answer to something that one has said one would do.
answer-changed-my-mind = I see it differently now
# An answer to a request.
answer-yes = Yes
# An answer to a request. Nobody asks why.
answer-no = No
# An answer to a request. It stays open.
answer-need-time = I need time
# An answer to one's own limit.
answer-keep = It stays
# An answer to one's own limit.
answer-change = It changes
# An answer to one's own limit.
answer-let-go = I do not need it any more
