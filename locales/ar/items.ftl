### Items, each a row with its answers. Source and notes for translators: ../en/items.ftl; choices made here: NOTES.md.


## What stands above each row, for the one who answers it

item-commitment = قلت: «سأفعل هذا»
item-agreed = قلت «نعم» لهذا الطلب
item-open-request = وصلك هذا الطلب، وبقي مفتوحًا
item-limit = حدود شخصية كتبتها أنت
item-request = طلب وصلك
item-note = بضع كلمات، إن أردت

## What stands above an answer, for all who read it

item-said-commitment = شيء قلتُ إنني سأفعله
item-said-agreed = طلب كان الجواب عليه «نعم»
item-said-open-request = طلب بقي مفتوحًا
item-said-limit = حدود شخصية
item-said-request = طلب

## The answers

answer-done = فعلتُ هذا
answer-partly = فعلتُ بعض هذا
answer-not-yet = ليس بعد
answer-changed-my-mind = أرى الأمر الآن بشكل آخر
answer-yes = نعم
answer-no = لا
answer-need-time = أحتاج إلى وقت
answer-keep = تبقى كما هي
answer-change = تتغيّر
answer-let-go = لم أعد أحتاج إليها
