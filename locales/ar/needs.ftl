### Words to lean on: what can matter to someone. Source and notes for translators: ../en/needs.ftl; choices made here: NOTES.md.


## Groups

needs-body = راحة ومساعدة
needs-ground = ما يمكن الاعتماد عليه
needs-self = لنفسي
needs-together = مع الآخرين
needs-going-on = لما يأتي بعد هذا

## Words

need-rest = راحة
need-quiet = هدوء
need-help = مساعدة
need-time = وقت
need-safety = أمان
need-honesty = صدق
need-clarity = وضوح
need-fairness = إنصاف
need-trust = ثقة
need-order = ترتيب
need-respect = احترام
need-choice = حرية الاختيار
need-space = مساحة خاصة بي
need-privacy = خصوصية
need-a-say = مشاركة في القرار
need-attention = اهتمام
need-being-heard = أن أجد من يسمعني
need-being-seen = أن أجد من يراني كما أنا
need-closeness = قرب
need-belonging = انتماء
need-care = عناية
need-support = دعم
need-kindness = لطف
need-company = رفقة
need-thanks = شكر
need-meaning = معنى
need-hope = أمل
need-lightness = أوقات خفيفة على القلب
need-change = تغيير
need-ending = نهاية جيدة
