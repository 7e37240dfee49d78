package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are folded, cleaned, shortened and searched for in one package, so that all of the portal does it alike. */
class TextHandlingTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/mubiao");
    private static final Pattern OF_ITS_OWN = Pattern.compile(String.join(
            "|",
            "\\bNormalizer\\.",
            "\\\\u(?i:FEFF|200B|00AD|2060)",
            "replaceAll\\(\"\\[?\\\\\\\\s[\\]+]",
            "\\.toLowerCase\\(Locale\\.ROOT\\)\\s*\\.contains\\(wanted",
            "length\\(\\) [<>][^;]*substring\\(0, [^;]*\"…\""));

    private static final Pattern STRIPPED = Pattern.compile("\\w*(?:\\(\\))?\\.(?:strip|trim|isBlank)\\(\\)");
    private static final List<String> SPOKEN_TO = List.of(
            "approval/", "directory/", "inbox/", "library/", "notices/", "processadmin/", "publication/", "webhooks/");
    /** Keys, cursors, answers of other programs, words of the portal itself, and lines of a list. */
    private static final List<String> OTHER_TEXTS = List.of(
            "approval/signoff/Grade.java",
            "approval/web/BulkJobsController.java",
            "approval/web/DecisionRequest.java",
            "directory/calendar/CalendarAdministration.java",
            "directory/calendar/SpecialDayParser.java",
            "directory/ui/calendar/DayButton.java",
            "inbox/ui/review/GradeFields.java",
            "inbox/ui/review/PointedCellPicker.java",
            "notices/mail/MailDelivery.java",
            "notices/mail/SmtpMailer.java",
            "notices/ui/NoticeSettingsView.java",
            "processadmin/drafts/ModelChangeWords.java",
            "publication/release/TextMask.java",
            "publication/search/PublicTargetQueries.java",
            "webhooks/KeyFile.java");

    @Test
    void noOtherPackageDoesItInItsOwnWay() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            OF_ITS_OWN
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(match -> found.add(file.getFileName() + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    /** White space is not all that nobody sees: what people say goes through Cleaning.said. */
    @Test
    void whatPeopleSayIsNotStrippedByHand() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            if (SPOKEN_TO.stream().anyMatch(name::startsWith) && !OTHER_TEXTS.contains(name)) {
                STRIPPED.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(name + ": " + match.group()));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("platform/text")))
                    .toList();
        }
    }
}
