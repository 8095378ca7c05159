package polyclinic.jbake;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Besides records, lets templates use enums and dates: no file, no class, no system. */
final class ModelAccess implements MemberAccessPolicy {

  private static final ClassMemberAccessPolicy READ = new Policy(true);
  private static final ClassMemberAccessPolicy NOTHING = new Policy(false);

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
    String name = contextClass.getPackageName();
    boolean readable = name.equals("polyclinic.model") || name.equals("java.time");
    return readable ? READ : NOTHING;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }

  private record Policy(boolean methods) implements ClassMemberAccessPolicy {
    @Override
    public boolean isMethodExposed(Method method) {
      return methods && !method.getDeclaringClass().equals(Object.class);
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
