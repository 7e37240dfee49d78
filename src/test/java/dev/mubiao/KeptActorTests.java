package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * Listeners, loaders and dialogs of a page run long after it was opened. If one is made with an actor in it, it works
 * with the rights of that moment, as a field would (see {@link StructureTests}). What a stream asks at once may have one.
 */
class KeptActorTests {

    private static final Path CLASSES = Path.of("target/classes/dev/mubiao");
    private static final String ACTOR = Type.getDescriptor(Actor.class);

    /** Run while the statement runs in which they stand. */
    private static final List<String> AT_ONCE = List.of(
            "java/util/function/Predicate",
            "java/util/function/Function",
            "java/util/function/ToIntFunction",
            "java/util/function/ToLongFunction",
            "java/util/Comparator");

    @Test
    void noViewHandsAnActorToWhatRunsLater() {
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(file ->
                            file.toString().contains("/ui/") && file.toString().endsWith(".class"))
                    .map(KeptActorTests::reader)
                    .forEach(type -> captures(type, kept::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void aListenerWithAnActorIsToldFromAStreamWithOne() throws IOException {
        List<String> kept = new ArrayList<>();
        captures(new ClassReader(Sample.class.getName()), kept::add);
        assertThat(kept).containsExactly("dev.mubiao.KeptActorTests$Sample.later makes a Runnable");
    }

    private static void captures(ClassReader type, Consumer<String> found) {
        type.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String method, String descriptor, String signature, String[] e) {
                        return new MethodVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitInvokeDynamicInsn(
                                    String name, String made, Handle bootstrap, Object... arguments) {
                                String kind = Type.getReturnType(made).getInternalName();
                                boolean actor = Arrays.stream(Type.getArgumentTypes(made))
                                        .anyMatch(captured ->
                                                captured.getDescriptor().equals(ACTOR));
                                if (actor && !AT_ONCE.contains(kind)) {
                                    found.accept("%s.%s makes a %s"
                                            .formatted(
                                                    type.getClassName().replace('/', '.'),
                                                    method,
                                                    kind.substring(kind.lastIndexOf('/') + 1)));
                                }
                            }
                        };
                    }
                },
                ClassReader.SKIP_FRAMES);
    }

    private static ClassReader reader(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sample {

        Runnable later(Actor actor) {
            return () -> actor.grants().clear();
        }

        boolean now(Actor actor, List<String> names) {
            Predicate<String> own = name -> name.equals(actor.loginName());
            return names.stream().anyMatch(own);
        }
    }
}
