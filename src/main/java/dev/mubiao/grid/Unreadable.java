package dev.mubiao.grid;

import dev.mubiao.platform.Refusal;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a part of it, cannot be read. It is an {@link IOException} so that it comes through the streams of the
 * libraries that parse.
 */
public class Unreadable extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String file;
    private final transient List<?> arguments;

    /** Why. Each is a message {@code grid.refused.<reason>} whose {0} is the file and whose others are as told here. */
    public enum Reason {
        EMPTY,
        /** {1} is the limit in MB. */
        TOO_LARGE,
        /** {1} is the limit in MB. */
        UNPACKED_TOO_LARGE,
        /** {1} is the limit. */
        TOO_MANY_TABLES,
        /** {1} is the place of the table, {2} the limit. */
        TOO_MANY_CELLS,
        /** {1} is the place of the table, {2} the limit. */
        TOO_MANY_COLUMNS,
        /** {1} is the limit. */
        TOO_MANY_PARAGRAPHS,
        /** {1} is the limit. */
        TOO_MANY_PAGES,
        /** {1} is the limit. */
        TOO_MANY_FILES,
        /** A password is needed to open it. */
        ENCRYPTED,
        /** Its pages are pictures. */
        SCANNED,
        /** {1} is the name of the format, to be saved as docx. */
        OTHER_TEXT_FORMAT,
        /** {1} is the name of the format, to be saved as xlsx. */
        OTHER_SHEET_FORMAT,
        /** {1} is the name of the format. */
        PICTURE,
        /** {1} is the name of the format, to be unpacked. */
        OTHER_ARCHIVE,
        /** It is no document of any known kind. */
        UNKNOWN_FORMAT,
        /** Its XML declares a document type, by which other files could be read. {1} is the part. */
        DOCUMENT_TYPE,
        /** It is cut off or otherwise not what its format demands. */
        BROKEN,
        /** An archive within an archive. */
        NESTED_ARCHIVE,
        /** It is no document that can be a template. */
        TEMPLATE_FORMAT,
        /** A template with macros. */
        TEMPLATE_MACROS,
        /** A template with objects of other programs. */
        TEMPLATE_EMBEDDED,
        /** A template with contents of elsewhere. {1} is their kind or part. */
        TEMPLATE_LINKED,
        /** A template with a formula that fetches or starts something. {1} is its cell or name. */
        TEMPLATE_FORMULA,
        /** A template with a field that fetches or starts something. {1} is its word. */
        TEMPLATE_FIELD,
        /** {1} is the limit of placeholders. */
        TEMPLATE_TOO_MANY,
        /** It can be read, and not be marked: an archive, or data of a program. */
        NOT_MARKED,
        /** {1} is the limit in seconds. */
        TIME,
        /** {1} is the limit in MB. */
        MEMORY
    }

    /** @param arguments numbers, strings and {@link CellAddress}es, as the reason wants them from {1} on */
    public Unreadable(Reason reason, Object... arguments) {
        this(null, reason, List.of(arguments));
    }

    private Unreadable(@Nullable String file, Reason reason, List<?> arguments) {
        super(reason + " " + arguments);
        this.reason = reason;
        this.file = file;
        this.arguments = arguments;
    }

    public Reason reason() {
        return reason;
    }

    public List<?> arguments() {
        return arguments;
    }

    /** The file within an archive that it is said of, or null if it is said of the file that was handed in. */
    public @Nullable String file() {
        return file;
    }

    /** The same, said of a file within an archive. */
    public Unreadable within(String fileName) {
        return new Unreadable(fileName, reason, arguments);
    }

    /** @param fileName used unless the reason lies in a file within it */
    public Refusal refusal(String fileName) {
        List<Object> all = new ArrayList<>();
        all.add(file == null ? fileName : file);
        arguments.forEach(argument -> all.add(argument instanceof CellAddress place ? place.text() : argument));
        return new Refusal(Refusal.Kind.INVALID, key(reason), all.toArray());
    }

    private static String key(Reason reason) {
        String[] words = reason.name().toLowerCase(Locale.ROOT).split("_");
        return "grid.refused."
                + words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
