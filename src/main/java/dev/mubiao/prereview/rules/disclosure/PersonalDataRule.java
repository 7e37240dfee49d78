package dev.mubiao.prereview.rules.disclosure;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.privacy.PersonalData;
import dev.mubiao.platform.privacy.PersonalDatum;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.SubGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** PR-501: data by which a person can be found, which the public copy must not show. */
public final class PersonalDataRule implements Rule {

    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?1[3-9][0-9]{9}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int NAMES = 2;
    private static final String PLACE_ENDS = "村湾坪沟岭寨屯庄坝冲镇乡街路组桥店河塘洼坡崖垸圩堡营";

    @Override
    public String id() {
        return "PR-501";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        String phone = Folding.bare(reviewedSheet.content().header().contact().phone());
        SheetLocation contact = new SheetLocation(new FieldRef(Field.CONTACT_PHONE), phone);
        if (PersonalData.find(phone).stream().anyMatch(datum -> isMobile(datum.in(phone)))) {
            findingCollector.found("mobile", contact, phone);
        } else if (!phone.isEmpty()) {
            findingCollector.found("office-number", contact, phone);
        }
        for (SheetLocation text : texts(reviewedSheet)) {
            for (PersonalDatum datum : PersonalData.find(text.text())) {
                String quoted = datum.in(text.text());
                if (datum.kind() != PersonalDatum.Kind.NAME) {
                    findingCollector.found(kase(datum, quoted), new SheetLocation(text.cell(), quoted), quoted);
                }
            }
            names(reviewedSheet.words(), text, findingCollector);
        }
    }

    /** An identity number with a wrong check digit was mistyped rather than meant as something else. */
    private static String kase(PersonalDatum datum, String quoted) {
        if (datum.kind() == PersonalDatum.Kind.IDENTITY) {
            return "identity";
        } else if (!datum.certain()) {
            return "doubtful";
        }
        return switch (datum.kind()) {
            case CARD -> "card";
            case PASSPORT -> "passport";
            case MAIL -> "mail";
            case ACCOUNT -> "account";
            default -> isMobile(quoted) ? "mobile" : "phone";
        };
    }

    private static boolean isMobile(String number) {
        return MOBILE.matcher(NO_DIGIT.matcher(Folding.narrow(number)).replaceAll(""))
                .matches();
    }

    private static List<SheetLocation> texts(ReviewedSheet reviewedSheet) {
        List<SheetLocation> texts = new ArrayList<>(reviewedSheet.texts());
        for (SubGoal item : reviewedSheet.content().goals().subGoals()) {
            texts.add(ReviewedSheet.goal(item));
            texts.add(ReviewedSheet.indicators(item));
        }
        reviewedSheet.named().forEach(reviewedRow -> {
            texts.add(reviewedRow.spot(IndicatorField.NAME));
            texts.add(reviewedRow.spot(IndicatorField.DESCRIPTION));
        });
        texts.addAll(reviewedSheet.ownTexts());
        return texts;
    }

    /** Several names in a row, each beginning with a family name. */
    private static void names(Lexicon words, SheetLocation text, FindingCollector findingCollector) {
        String bare = Folding.bare(text.text());
        for (int at = bare.indexOf('、'); at >= 0; at = bare.indexOf('、', at + 1)) {
            List<String> names = new ArrayList<>();
            String first = nameBefore(words, bare, at);
            if (first.isEmpty()) {
                continue;
            }
            names.add(first);
            int next = at;
            while (next >= 0 && next < bare.length() && bare.charAt(next) == '、') {
                String name = nameAfter(words, bare, next + 1);
                if (name.isEmpty()) {
                    break;
                }
                names.add(name);
                next = next + 1 + name.length();
            }
            // 张家湾、李家坪 are villages.
            boolean places = names.stream().allMatch(name -> PLACE_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0);
            if (names.size() > NAMES && !places) {
                String quoted = String.join("、", names);
                findingCollector.found("names", new SheetLocation(text.cell(), quoted), quoted);
                return;
            }
        }
    }

    private static String nameBefore(Lexicon words, String text, int end) {
        String name = end >= 3 ? text.substring(end - 3, end) : "";
        return name(words, name) ? name : "";
    }

    private static String nameAfter(Lexicon words, String text, int start) {
        String name = start + 3 <= text.length() ? text.substring(start, start + 3) : "";
        return name(words, name) ? name : "";
    }

    private static boolean name(Lexicon words, String text) {
        return text.length() == 3
                && text.codePoints().allMatch(Character::isIdeographic)
                && words.starts(WordList.FAMILY_NAME, text);
    }
}
