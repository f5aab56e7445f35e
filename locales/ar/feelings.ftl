### Words to lean on. Source and notes for translators: ../en/feelings.ftl; choices made here: NOTES.md.

## Groups

feelings-hard = مشاعر صعبة
feelings-mixed = مشاعر مختلطة
feelings-body = في الجسم
feelings-light = مشاعر أخف
feelings-open = أجوبة مفتوحة

## Words

feeling-sadness = حزن
feeling-anger = غضب
feeling-fear = خوف
feeling-shame = خجل
feeling-loneliness = شعور بالوحدة
feeling-disappointment = خيبة أمل
feeling-confusion = حيرة
feeling-doubt = شك
feeling-longing = شوق
feeling-tiredness = تعب
feeling-tightness = ضيق
feeling-emptiness = فراغ
feeling-relief = ارتياح
feeling-hope = أمل
feeling-unknown = لا أعرف
feeling-rather-not-say = أفضّل ألا أقول
