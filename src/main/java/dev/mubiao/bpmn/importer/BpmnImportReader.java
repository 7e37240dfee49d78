package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.bpmn.xml.XmlParser;
import dev.mubiao.platform.text.Cleaning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads files of other tools: in any usual encoding and with any prefixes, but with no more of XML than {@link
 * ModelXmlReader} accepts.
 */
final class BpmnImportReader {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Set<String> ENCODINGS = Set.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "GBK",
            "GB2312",
            "GB18030",
            "BIG5",
            "ISO-8859-1",
            "ISO-8859-15",
            "WINDOWS-1252",
            "WINDOWS-1251",
            "US-ASCII",
            "SHIFT_JIS",
            "EUC-JP",
            "EUC-KR");

    /** Earlier names of the same namespaces. */
    private static final Map<String, String> ALIASES = Map.of(
            "http://schema.omg.org/spec/BPMN/2.0", "bpmn:",
            "http://www.omg.org/bpmn20", "bpmn:",
            "http://www.omg.org/spec/BPMN/2.0/", "bpmn:",
            "http://bpmndi.org", "bpmndi:",
            "http://www.omg.org/spec/BPMN/20100524/DI/", "bpmndi:",
            "http://www.omg.org/spec/BPMN/20100501/DI", "bpmndi:",
            "http://www.omg.org/spec/DD/20100501/DC", "dc:",
            "http://www.omg.org/spec/DD/20100501/DI", "di:");

    private final BpmnImportLog changes;
    private final XmlParser parser;

    BpmnImportReader(BpmnImportLog changes) {
        this.changes = changes;
        this.parser = new XmlParser(
                DEEPEST,
                MOST_ELEMENTS,
                BpmnImportReader::element,
                target -> changes.stripped(new XmlNode("definitions"), "", "instruction", target));
    }

    XmlNode read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw XmlParser.refused("tooLarge", Integer.toString(MOST_BYTES / 1024));
        }
        return parser.read(decoded(file).stripLeading());
    }

    /** What the file says of its encoding is believed, unless its bytes cannot be that. */
    private String decoded(byte[] file) {
        Charset said = charset(file);
        String text = said.equals(StandardCharsets.UTF_8)
                ? decoded(file, said).or(() -> guessed(file, GB18030)).orElseThrow(() -> XmlParser.refused("encoding"))
                : guessed(file, StandardCharsets.UTF_8)
                        .or(() -> otherwise(file, said))
                        .or(() -> guessed(file, GB18030))
                        .orElseThrow(() -> XmlParser.refused("encoding"));
        if (text.indexOf('\0') >= 0) {
            throw XmlParser.refused("encoding");
        }
        return Cleaning.withoutByteOrderMark(text);
    }

    private Optional<String> otherwise(byte[] file, Charset said) {
        Optional<String> text = decoded(file, said);
        text.ifPresent(read -> changes.changed(new XmlNode("definitions"), "", "encoding", said.name()));
        return text;
    }

    /** In an encoding that the file does not name, if it then holds Chinese: whoever imports it sees some of it. */
    private Optional<String> guessed(byte[] file, Charset charset) {
        Optional<String> text = decoded(file, charset)
                .filter(read -> read.indexOf('\0') < 0 && CHINESE.matcher(read).find());
        text.ifPresent(read -> changes.changed(
                new XmlNode("definitions"),
                "",
                "encodingGuessed",
                charset.name(),
                CHINESE.matcher(read).results().limit(3).map(MatchResult::group).collect(Collectors.joining("、"))));
        return text;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException notInThisOne) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] file) {
        if (file.length >= 2) {
            int first = file[0] & 0xff;
            int second = file[1] & 0xff;
            if (first == 0xfe && second == 0xff || first == 0 && second == '<') {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xff && second == 0xfe || first == '<' && second == 0) {
                return StandardCharsets.UTF_16LE;
            }
        }
        String head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declared.group(1).toUpperCase(Locale.ROOT);
        // A file that says UTF-16 but is not was converted without its first line.
        if (name.startsWith("UTF-16") || head.startsWith("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (!ENCODINGS.contains(name) || !Charset.isSupported(name)) {
            throw XmlParser.refused("encoding");
        }
        // GB 18030 holds its forerunners, of which many files name one that is too small for them.
        return name.startsWith("GB") ? GB18030 : Charset.forName(name);
    }

    private static XmlNode element(XMLStreamReader reader) {
        XmlNode node = new XmlNode(prefix(reader.getNamespaceURI(), "bpmn:") + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            // Some tools write BPMN's own attributes with its prefix.
            String prefix = prefix(space, "");
            String name = (prefix.equals("bpmn:") ? "" : prefix) + reader.getAttributeLocalName(i);
            node.attributes().putIfAbsent(name, reader.getAttributeValue(i));
        }
        return node;
    }

    private static String prefix(@org.jspecify.annotations.Nullable String namespace, String none) {
        if (namespace == null || namespace.isEmpty()) {
            return none;
        }
        return ALIASES.getOrDefault(namespace, ModelXmlReader.prefix(namespace, none));
    }
}
