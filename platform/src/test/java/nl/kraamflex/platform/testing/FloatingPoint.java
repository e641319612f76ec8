package nl.kraamflex.platform.testing;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a class file has to do with floating point: in what it declares, in the type arguments of that, in what it calls or refers to,
 * in its constants, and in what it computes with on the way, which no declaration shows.
 */
final class FloatingPoint {
    private static final Pattern NAMED = Pattern.compile("L([\\w/$]+)");
    private static final Pattern TYPE = Pattern.compile("java/(?:.*/)?[^/]*(?:Double|Float)[^/]*");
    private static final Pattern PRIMITIVE_ARRAY = Pattern.compile("\\[[DF]");
    private static final Pattern AVERAGE = Pattern.compile("averaging.*|.*Double.*");
    private static final Pattern COMPUTES = Pattern.compile("[DF](?!UP).*|[IL]2[DF]");

    private final SortedSet<String> places = new TreeSet<>();

    private FloatingPoint() {}

    /**
     * Every such place.
     *
     * @param classFile the bytes of a class file
     * @return in words, in alphabetical order; empty when there is none
     */
    static List<String> in(byte[] classFile) {
        FloatingPoint found = new FloatingPoint();
        found.search(ClassFile.of().parse(classFile));
        return List.copyOf(found.places);
    }

    private void search(ClassModel type) {
        type.findAttribute(Attributes.signature())
                .ifPresent(
                        signature -> generic("the class", signature.signature().stringValue()));
        type.findAttribute(Attributes.record())
                .ifPresent(components -> components
                        .components()
                        .forEach(component -> component
                                .findAttribute(Attributes.signature())
                                .ifPresent(signature -> generic(
                                        "component " + component.name().stringValue(),
                                        signature.signature().stringValue()))));
        type.fields().forEach(this::field);
        type.methods().forEach(this::method);
        for (PoolEntry entry : type.constantPool()) {
            reference(entry);
        }
    }

    private void field(FieldModel field) {
        String name = "field " + field.fieldName().stringValue();
        declared(name, field.fieldType().stringValue());
        field.findAttribute(Attributes.signature())
                .ifPresent(signature -> generic(name, signature.signature().stringValue()));
    }

    private void method(MethodModel method) {
        String name = "method " + method.methodName().stringValue();
        declared(name, method.methodType().stringValue());
        method.findAttribute(Attributes.signature())
                .ifPresent(signature -> generic(name, signature.signature().stringValue()));
        method.code()
                .ifPresent(code -> code.forEach(element -> {
                    if (element instanceof Instruction instruction && computes(instruction)) {
                        places.add(name + " computes with " + instruction.opcode());
                    }
                }));
    }

    private static boolean computes(Instruction instruction) {
        return instruction instanceof NewPrimitiveArrayInstruction array
                ? array.typeKind() == TypeKind.DOUBLE || array.typeKind() == TypeKind.FLOAT
                : COMPUTES.matcher(instruction.opcode().name()).matches();
    }

    private void declared(String place, String descriptor) {
        if (isFloating(descriptor)) {
            places.add(place + " is declared with " + descriptor);
        }
    }

    private void generic(String place, String signature) {
        if (namesFloating(signature) || PRIMITIVE_ARRAY.matcher(signature).find()) {
            places.add(place + " has type arguments in " + signature);
        }
    }

    private void reference(PoolEntry entry) {
        switch (entry) {
            case DoubleEntry constant -> places.add("constant " + constant.doubleValue());
            case FloatEntry constant -> places.add("constant " + constant.floatValue());
            case ClassEntry type
            when isFloatingType(type.asInternalName()) -> places.add("refers to " + type.asInternalName());
            case MemberRefEntry member
            when isFloating(member) ->
                places.add("uses " + member.owner().asInternalName() + "."
                        + member.name().stringValue() + member.type().stringValue());
            case NameAndTypeEntry named
            when isFloating(named.type().stringValue()) ->
                places.add("uses " + named.name().stringValue() + named.type().stringValue());
            case MethodTypeEntry type
            when isFloating(type.descriptor().stringValue()) ->
                places.add("uses a function " + type.descriptor().stringValue());
            default -> {
                // Neither a constant nor a reference of that kind.
            }
        }
    }

    private static boolean isFloating(MemberRefEntry member) {
        String owner = member.owner().asInternalName();
        boolean averages = owner.equals("java/util/stream/Collectors")
                && AVERAGE.matcher(member.name().stringValue()).matches();
        return averages || isFloatingType(owner) || isFloating(member.type().stringValue());
    }

    /** Whether a descriptor of a field or method has such a type in it. */
    private static boolean isFloating(String descriptor) {
        String primitives = descriptor.replaceAll("L[^;]+;", "");
        return primitives.indexOf('D') >= 0 || primitives.indexOf('F') >= 0 || namesFloating(descriptor);
    }

    private static boolean namesFloating(String signature) {
        Matcher names = NAMED.matcher(signature);
        while (names.find()) {
            if (isFloatingType(names.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFloatingType(String internalName) {
        return TYPE.matcher(internalName).matches()
                || PRIMITIVE_ARRAY.matcher(internalName).find();
    }
}
