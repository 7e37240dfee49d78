package dev.mubiao.platform.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.mubiao.platform.privacy.PersonalDatum.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges which number of a person a combination of digits is, if it is one. */
final class NumberRecogniser {

    /** Fewer digits are no number of a person, more are none either. */
    static final int FEWEST = 7;

    static final int MOST = 19;

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86|086)?1[3-9][0-9]{9}");
    private static final Pattern AREA_AND_NUMBER = Pattern.compile("0[0-9]{9,11}");
    private static final Pattern UNION_PAY = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern OTHER_CARD =
            Pattern.compile("(?:4[0-9]{3}|5[1-5][0-9]{2}|3[57][0-9]{2}|60[0-9]{2}|9558)[0-9]{12,15}");
    private static final List<List<Integer>> USUAL =
            List.of(List.of(11), List.of(3, 4, 4), List.of(3, 8), List.of(7, 4));
    private static final int MOBILE_DIGITS = 11;
    private static final int IDENTITY = 18;
    private static final int OLD_IDENTITY = 15;

    private final DigitCombination number;
    private final WordsAround around;
    private final String digits;

    private NumberRecogniser(DigitCombination number) {
        this.number = number;
        this.around = number.around();
        this.digits = number.digits();
    }

    /** Nothing if it is no number of a person; places are those of the folded text. */
    static Optional<PersonalDatum> judge(DigitCombination number) {
        NumberRecogniser recogniser = new NumberRecogniser(number);
        if (recogniser.around.surelyAmount()) {
            return Optional.empty();
        }
        PersonalDatum found = recogniser.identity();
        found = found == null ? recogniser.card() : found;
        found = found == null ? recogniser.abroad() : found;
        found = found == null ? recogniser.mobile() : found;
        found = found == null ? recogniser.landline() : found;
        return Optional.ofNullable(found == null ? recogniser.labelled() : found);
    }

    private @Nullable PersonalDatum identity() {
        boolean old = digits.length() == OLD_IDENTITY;
        if (!old && digits.length() != IDENTITY) {
            return null;
        }
        if (around.identity()) {
            return found(Kind.IDENTITY, true);
        }
        if (old && !isNumeric() || !CheckDigits.isIdentity(digits) || number.commas()) {
            return null;
        }
        boolean checked = old || CheckDigits.isIso7064(digits);
        boolean usual = number.whole()
                || number.spelt()
                || number.grouped(6, 8, 4)
                || number.grouped(6, 4, 4, 4)
                || number.grouped(3, 3, 4, 4, 4)
                || number.grouped(6, 6, 3)
                || number.grouped(6, 4, 2, 2, 4);
        if (around.inCode() || around.code() || around.measure()) {
            return checked && !old ? found(Kind.IDENTITY, false) : null;
        }
        return checked || number.whole() ? found(Kind.IDENTITY, checked && usual) : null;
    }

    private @Nullable PersonalDatum card() {
        if (digits.length() < 16 || !isNumeric() || number.commas()) {
            return null;
        }
        if (around.card()) {
            return found(Kind.CARD, true);
        }
        if (!CheckDigits.isLuhn(digits) || around.inCode() || around.code() || around.measure()) {
            return null;
        }
        boolean fours = number.grouped(4, 4, 4, 4) || number.grouped(4, 4, 4, 4, 3) || number.grouped(4, 4, 4, 4, 2);
        if (UNION_PAY.matcher(digits).matches()) {
            return found(Kind.CARD, number.whole() || number.spelt() || fours);
        }
        return OTHER_CARD.matcher(digits).matches() && (number.whole() || fours) ? found(Kind.CARD, fours) : null;
    }

    /** A number with + and the code of a country. */
    private @Nullable PersonalDatum abroad() {
        return around.plus() && isValid("+" + digits) ? found(Kind.PHONE, true) : null;
    }

    private @Nullable PersonalDatum mobile() {
        if (!MOBILE.matcher(digits).matches()) {
            return null;
        }
        if (around.phone()) {
            return found(Kind.PHONE, true);
        }
        if (number.thousands()) {
            return null;
        }
        boolean usual = number.whole() || number.spelt() || isUsual(digits.length() - MOBILE_DIGITS);
        boolean other = around.money() || around.measure() || around.amount() || around.inCode() || around.code();
        return usual || !number.commas() && !other ? found(Kind.PHONE, usual && !other && !number.commas()) : null;
    }

    /** Groups of 3-4-4, 3-8, 7-4 or 11 digits behind the code of the country, if there is one. */
    private boolean isUsual(int prefix) {
        List<Integer> lengths = new ArrayList<>(number.lengths());
        int first = lengths.remove(0) - prefix;
        if (first > 0) {
            lengths.add(0, first);
        }
        return USUAL.contains(lengths);
    }

    private @Nullable PersonalDatum landline() {
        if (!AREA_AND_NUMBER.matcher(digits).matches() || number.commas() || around.measure() || around.money()) {
            return null;
        }
        int area = number.lengths().get(0);
        int rest = digits.length() - area;
        boolean valid = isValid(digits);
        boolean inCode = around.inCode() || around.code();
        if (number.whole()) {
            return valid && !inCode ? found(Kind.PHONE, true) : null;
        }
        boolean bracket = number.gaps().indexOf(')') >= 0;
        boolean divided = (area == 3 || area == 4) && (rest == 7 || rest == 8);
        if (!divided
                || !(valid
                        || bracket
                        || number.lengths().size() == 2 && number.gaps().equals("-")
                        || around.phone())) {
            return null;
        }
        return found(Kind.PHONE, !inCode);
    }

    /** A short local number says nothing by itself: only its label makes it one. */
    private @Nullable PersonalDatum labelled() {
        boolean local = digits.length() == 7 || digits.length() == 8;
        boolean two = number.grouped(3, 4) || number.grouped(4, 4) || number.whole() || number.spelt();
        return around.phone()
                        && (local && two || digits.length() > 8 && digits.length() < 14)
                        && !number.commas()
                        && !around.measure()
                        && !around.money()
                ? found(Kind.PHONE, true)
                : null;
    }

    private boolean isNumeric() {
        return DigitRun.isDigit(digits.charAt(digits.length() - 1));
    }

    private static boolean isValid(String number) {
        try {
            return PHONES.isValidNumber(PHONES.parse(number, "CN"));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private PersonalDatum found(Kind kind, boolean certain) {
        int opened = kind == Kind.PHONE ? around.opening(number.gaps().indexOf(')') >= 0) : 0;
        return new PersonalDatum(kind, number.start() - opened, number.end(), certain);
    }
}
