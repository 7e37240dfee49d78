package dev.mubiao.platform.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Check digits and fixed parts of numbers that stand for a person. */
final class CheckDigits {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** First two digits of the division codes of provinces (GB/T 2260). */
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53"
                    + " 54 61 62 63 64 65 71 81 82 83 ";

    private CheckDigits() {}

    /** Whether the last of 18 characters is that of ISO 7064, MOD 11-2, as identity numbers have it (GB 11643). */
    static boolean isIso7064(String identity) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (identity.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(identity.charAt(WEIGHTS.length));
    }

    /** Whether a number of a card passes the formula of Luhn (ISO/IEC 7812). */
    static boolean isLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Whether it begins with a province and holds a birthday from its seventh digit on. */
    static boolean isIdentity(String number) {
        String province = " " + number.substring(0, 2) + " ";
        boolean old = number.length() == 15;
        String year = old ? "19" + number.substring(6, 8) : number.substring(6, 10);
        int month = old ? 8 : 10;
        return PROVINCES.contains(province)
                && (year.startsWith("18") || year.startsWith("19") || year.startsWith("20"))
                && isDate(year, number.substring(month, month + 2), number.substring(month + 2, month + 4));
    }

    private static boolean isDate(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)) != null;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
