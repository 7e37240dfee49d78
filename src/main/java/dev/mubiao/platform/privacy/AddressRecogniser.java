package dev.mubiao.platform.privacy;

import dev.mubiao.platform.privacy.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds mail addresses, passports and the accounts of messengers in a folded text. */
final class AddressRecogniser {

    private static final Pattern AT = Pattern.compile(" ?(?:@|[(\\[](?:at|AT)[)\\]]) ?");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]{1,63}(?:[.。][A-Za-z0-9-]{1,63}){0,5}");
    private static final Pattern TOP = Pattern.compile("[.。][A-Za-z]{2,24}$");
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern PASSPORT =
            Pattern.compile("(?<![A-Za-z0-9])(?:[EGDSPHKMC][0-9]{8}|E[A-HJ-NP-Z][0-9]{7})(?![A-Za-z0-9])");
    private static final Pattern LABELLED_PASSPORT =
            Pattern.compile("(?i)(?:护照|通行证|台胞证|passport)[ :.号码是为]{0,4}([A-Z]{0,2}[0-9]{7,10})(?![A-Z0-9])");
    private static final Pattern YEAR = Pattern.compile("[A-Z](?:19|20)[0-9]{2}");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i)(?:微信|wechat|weixin|(?<![a-z])(?:vx|wx|v信))(?:(?:账|帐)?号|id)?[ :.是为]{0,3}([a-z][a-z0-9_-]{5,19})(?![a-z0-9_@.-])"
                    + "|(?:微信|(?<![a-z])(?:vx|wx|v信))(?:(?:账|帐)?号[ :.是为]{0,3}|[ ]?:[ ]?)([0-9]{5,20})(?![0-9a-z人次元万亿个篇户条%])"
                    + "|(?<![a-z])qq(?:群|号码?|账号|邮箱)?[ :.是为]{0,3}([1-9][0-9]{4,10})(?![0-9人次元万亿个篇户条%@])");

    private AddressRecogniser() {}

    static List<PersonalDatum> find(String text) {
        List<PersonalDatum> found = new ArrayList<>();
        mails(text, found);
        passports(text, found);
        Matcher account = ACCOUNT.matcher(text);
        while (account.find()) {
            for (int group = 1; group <= account.groupCount(); group++) {
                if (account.start(group) >= 0) {
                    found.add(new PersonalDatum(Kind.ACCOUNT, account.start(group), account.end(group), true));
                }
            }
        }
        return found;
    }

    /** From each at sign as far to both sides as an address reaches: one reading of the text, whatever it holds. */
    private static void mails(String text, List<PersonalDatum> found) {
        Matcher at = AT.matcher(text);
        while (at.find()) {
            int start = at.start();
            while (start > 0 && at.start() - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
                start--;
            }
            Matcher domain = DOMAIN.matcher(text).region(at.end(), text.length());
            if (start < at.start()
                    && domain.lookingAt()
                    && TOP.matcher(domain.group()).find()) {
                found.add(new PersonalDatum(Kind.MAIL, start, domain.end(), true));
            }
        }
    }

    private static boolean isLocal(char character) {
        return DigitRun.isDigit(character) || DigitRun.isLetter(character) || "._%+-".indexOf(character) >= 0;
    }

    private static void passports(String text, List<PersonalDatum> found) {
        Matcher labelled = LABELLED_PASSPORT.matcher(text);
        while (labelled.find()) {
            found.add(new PersonalDatum(Kind.PASSPORT, labelled.start(1), labelled.end(1), true));
        }
        Matcher passport = PASSPORT.matcher(text);
        while (passport.find()) {
            boolean code = YEAR.matcher(passport.group()).lookingAt()
                    || WordsAround.of(text, passport.start(), passport.end()).code();
            if (!code) {
                found.add(new PersonalDatum(Kind.PASSPORT, passport.start(), passport.end(), false));
            }
        }
    }
}
