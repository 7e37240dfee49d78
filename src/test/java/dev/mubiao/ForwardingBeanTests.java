package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * A bean of which more than two thirds of the methods only pass the call on to one of its fields makes the reader go
 * one hop further and tells him nothing: it belongs into what it forwards to.
 */
class ForwardingBeanTests {

    private static final Path CLASSES = Path.of("target/classes/dev/mubiao");
    private static final Set<String> STEREOTYPES = Set.of(
            "Lorg/springframework/stereotype/Component;",
            "Lorg/springframework/stereotype/Service;",
            "Lorg/springframework/stereotype/Repository;",
            "Lorg/springframework/stereotype/Controller;");

    @Test
    void noBeanMostlyForwards() throws IOException {
        List<Bean> beans = beans();
        assertThat(beans).hasSizeGreaterThan(100);
        assertThat(beans)
                .filteredOn(Bean::mostlyForwards)
                .extracting(Bean::toString)
                .isEmpty();
    }

    @Test
    void aForwardingMethodIsKnownFromOneThatDoesMore() throws IOException {
        Bean bean = new Bean(reader(Forwarding.class));
        assertThat(bean.methods).isEqualTo(4);
        assertThat(bean.forwarding).isEqualTo(3);
        assertThat(bean.mostlyForwards()).isTrue();
    }

    private static List<Bean> beans() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(ForwardingBeanTests::reader)
                    .map(Bean::new)
                    .filter(bean -> bean.stereotype)
                    .toList();
        }
    }

    private static ClassReader reader(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassReader reader(Class<?> type) throws IOException {
        return new ClassReader(type.getName());
    }

    /** What is known of a class: its own methods that others call, and how many of them only forward. */
    private static final class Bean extends ClassVisitor {

        private final String name;
        private boolean stereotype;
        private int methods;
        private int forwarding;

        Bean(ClassReader reader) {
            super(Opcodes.ASM9);
            this.name = reader.getClassName().replace('/', '.');
            reader.accept(this, ClassReader.SKIP_FRAMES);
        }

        boolean mostlyForwards() {
            return forwarding * 3 > methods * 2;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            stereotype |= STEREOTYPES.contains(descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] e) {
            boolean others = (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) == 0;
            if (!others || method.startsWith("<")) {
                return null;
            }
            methods++;
            return new Body();
        }

        @Override
        public String toString() {
            return "%s: %d of %d methods only forward".formatted(name, forwarding, methods);
        }

        /**
         * Loads one field of the class and what was passed, or a component of it, calls one method of the field, and
         * returns: nothing else.
         */
        private final class Body extends MethodVisitor {

            private boolean more;
            private int fields;
            private int callsWithArguments;
            private int calls;

            Body() {
                super(Opcodes.ASM9);
            }

            @Override
            public void visitVarInsn(int opcode, int index) {
                more |= opcode >= Opcodes.ISTORE;
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                fields++;
                more |= opcode != Opcodes.GETFIELD || !descriptor.startsWith("Ldev/mubiao/");
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean itf) {
                calls++;
                callsWithArguments += Type.getArgumentTypes(descriptor).length > 0 ? 1 : 0;
                more |= opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL;
            }

            @Override
            public void visitInsn(int opcode) {
                more |= opcode < Opcodes.IRETURN || opcode > Opcodes.RETURN;
            }

            @Override
            public void visitInvokeDynamicInsn(
                    String method, String descriptor, org.springframework.asm.Handle handle, Object... arguments) {
                more = true;
            }

            @Override
            public void visitTypeInsn(int opcode, String type) {
                more = true;
            }

            @Override
            public void visitLdcInsn(Object value) {
                more = true;
            }

            @Override
            public void visitIntInsn(int opcode, int operand) {
                more = true;
            }

            @Override
            public void visitIincInsn(int index, int increment) {
                more = true;
            }

            @Override
            public void visitJumpInsn(int opcode, Label label) {
                more = true;
            }

            @Override
            public void visitEnd() {
                if (!more && fields == 1 && calls > 0 && callsWithArguments <= 1) {
                    forwarding++;
                }
            }
        }
    }

    /** One of each kind of method. */
    @SuppressWarnings("unused")
    private static final class Forwarding {

        private final Bean bean;

        Forwarding(Bean bean) {
            this.bean = bean;
        }

        boolean passesOn() {
            return bean.mostlyForwards();
        }

        MethodVisitor passesArgumentsOn(int access, String method, String descriptor, String signature, String[] e) {
            return bean.visitMethod(access, method, descriptor, signature, e);
        }

        void passesNothingBack(Label label) {
            bean.visitEnd();
        }

        boolean decides() {
            return bean.mostlyForwards() && bean.stereotype;
        }
    }
}
