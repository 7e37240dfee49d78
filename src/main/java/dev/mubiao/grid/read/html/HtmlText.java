package dev.mubiao.grid.read.html;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.DocumentText;
import dev.mubiao.platform.text.Cleaning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a page in the encoding of its mark, else in that which it names, else in that which its bytes are. */
final class HtmlText {

    private static final int LOOKED_AT = 4096;
    private static final Pattern NAMED = Pattern.compile("charset\\s*+=\\s*+[\"']?+([A-Za-z0-9_:.-]{2,40})");

    /** What the clipboard of Windows puts before a page: a line each of a name, a colon and a value. */
    private static final Pattern CLIPBOARD_HEADER = Pattern.compile("\\s*+Version:[^<]*+");

    private HtmlText() {}

    /** @throws Unreadable if it is no text in any encoding */
    static String of(byte[] content) throws Unreadable {
        Optional<String> named =
                marked(content) ? Optional.empty() : named(content).flatMap(as -> decoded(content, as));
        String text = named.isPresent() ? Cleaning.withoutByteOrderMark(named.get()) : DocumentText.of(content);
        Matcher header = CLIPBOARD_HEADER.matcher(text);
        return header.lookingAt() ? text.substring(header.end()) : text;
    }

    private static boolean marked(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE || first == 0xEFBB;
    }

    private static Optional<Charset> named(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher name = NAMED.matcher(head);
        return name.find() ? charset(name.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** None for UTF-16: a page that can say so in single bytes is not. */
    private static Optional<Charset> charset(String name) {
        if (name.matches("gb2312|gbk|gb_2312-80|x-gbk|csgb2312|chinese|gb18030")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        boolean known =
                name.matches("[a-z0-9][a-z0-9_:.-]*") && Charset.isSupported(name) && !name.startsWith("utf-16");
        return known ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** Nothing if the page is not what it says it is. */
    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
