package dev.mubiao.shell.advisories;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A library in the program.
 *
 * @param ecosystem whose names these are, as in OSV: Maven or npm
 * @param name as in OSV: group:artifact, or the name of the npm package
 */
record Component(String ecosystem, String name, String version) {

    /**
     * The one that a package URL names.
     *
     * @param purl for instance {@code pkg:maven/com.h2database/h2@2.3.232?type=jar}
     * @return empty if it is of another ecosystem
     */
    static Optional<Component> of(String purl) {
        String withoutQualifiers = purl.split("[?#]", 2)[0];
        int version = withoutQualifiers.lastIndexOf('@');
        if (version < 0 || !withoutQualifiers.startsWith("pkg:")) {
            return Optional.empty();
        }
        String[] typeAndName =
                withoutQualifiers.substring("pkg:".length(), version).split("/", 2);
        String name = decoded(typeAndName[typeAndName.length - 1]);
        String is = decoded(withoutQualifiers.substring(version + 1));
        return switch (typeAndName[0]) {
            case "maven" -> Optional.of(new Component("Maven", name.replace('/', ':'), is));
            case "npm" -> Optional.of(new Component("npm", name, is));
            default -> Optional.empty();
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
