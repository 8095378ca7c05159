package polyclinic.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record as templates see it: components are properties, other methods are functions.
 *
 * <p>FreeMarker's own model for beans would do, but it prints any object: a record that is printed
 * by mistake, such as a text in all languages without {@code t()}, would show as the record's
 * {@code toString()}. Here it is an error. Besides, it takes no lock at each read.
 */
final class RecordModel
    implements MethodCallAwareTemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {

  private record Member(Method method, boolean component) {}

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private static final ClassValue<Map<String, Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Member> computeValue(Class<?> type) {
          return members(type);
        }
      };

  private final Record value;
  private final Map<String, Member> members;
  private final BeansWrapper wrapper;

  RecordModel(Record value, BeansWrapper wrapper) {
    this.value = value;
    this.members = MEMBERS.get(value.getClass());
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Member member = members.get(name);
    if (member == null) {
      return null;
    }
    return member.component ? wrapper.wrap(call(member.method)) : function(member.method);
  }

  @Override
  public TemplateModel getBeforeMethodCall(String name) {
    Member member = members.get(name);
    return member == null ? null : function(member.method);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return value;
  }

  @Override
  public Object getWrappedObject() {
    return value;
  }

  private TemplateMethodModelEx function(Method method) {
    return arguments -> wrapper.wrap(call(method, unwrapped(method, arguments)));
  }

  private Object[] unwrapped(Method method, List<?> arguments) throws TemplateModelException {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.size()) {
      throw new TemplateModelException(
          "%s() takes %d arguments, but got %d"
              .formatted(method.getName(), types.length, arguments.size()));
    }
    var values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = wrapper.unwrap((TemplateModel) arguments.get(i), types[i]);
    }
    return values;
  }

  private Object call(Method method, Object... arguments) throws TemplateModelException {
    try {
      return method.invoke(value, arguments);
    } catch (InvocationTargetException e) {
      throw new TemplateModelException(
          method.getName() + "() failed: " + e.getCause().getMessage());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Member> members(Class<?> type) {
    var members = new HashMap<String, Member>();
    for (Method method : type.getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      if (Modifier.isPublic(modifiers)
          && !Modifier.isStatic(modifiers)
          && !OF_EVERY_OBJECT.contains(method.getName())) {
        add(members, method, false);
      }
    }
    for (RecordComponent component : type.getRecordComponents()) {
      add(members, component.getAccessor(), true);
    }
    return members;
  }

  private static void add(Map<String, Member> members, Method method, boolean component) {
    // public as it is; this only spares the check at each call
    method.setAccessible(true);
    members.put(method.getName(), new Member(method, component));
  }
}
