package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.SubGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-501: data by which a person can be found, which the public copy must not show. */
final class PersonalData implements Rule {

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9Xx](?![0-9])");
    private static final int NAMES = 2;

    @Override
    public String id() {
        return "PR-501";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        String phone = Texts.bare(sheet.content().header().contactPhone());
        Spot contact = new Spot("field:CONTACT_PHONE", phone);
        if (MOBILE.matcher(phone).find()) {
            report.found("mobile", contact, phone);
        } else if (!phone.isEmpty()) {
            report.found("office-number", contact, phone);
        }
        for (Spot text : texts(sheet)) {
            Matcher number = IDENTITY.matcher(text.text());
            Matcher mobile = MOBILE.matcher(text.text());
            if (number.find()) {
                report.found("identity", new Spot(text.cell(), number.group()), number.group());
            } else if (mobile.find()) {
                report.found("mobile", new Spot(text.cell(), mobile.group()), mobile.group());
            }
            names(sheet.words(), text, report);
        }
    }

    private static List<Spot> texts(Sheet sheet) {
        List<Spot> texts = new ArrayList<>(sheet.texts());
        for (SubGoal item : sheet.content().subGoals()) {
            texts.add(Sheet.goal(item));
            texts.add(Sheet.indicators(item));
        }
        sheet.named().forEach(row -> {
            texts.add(row.spot(IndicatorField.NAME));
            texts.add(row.spot(IndicatorField.DESCRIPTION));
        });
        return texts;
    }

    /** Several names in a row, each beginning with a family name. */
    private static void names(Lexicon words, Spot text, Report report) {
        String bare = Texts.bare(text.text());
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
            if (names.size() > NAMES) {
                String quoted = String.join("、", names);
                report.found("names", new Spot(text.cell(), quoted), quoted);
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
