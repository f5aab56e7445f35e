//! Structs that are stored: in a format that names its fields what is not there is left out, in one that does not all stand in
//! order.
//!
//! serde can leave a field out, but a compact format such as `postcard` has no names by which a reader could tell that it did. So
//! what is left out depends on the format; reading needs no more than `#[serde(default)]` for both.

/// Writes a struct so. First the fields that always stand there, then those that are left out where they are as by default, both in
/// the order in which the struct has them, each with its name in files.
macro_rules! stored {
    ($name:ident $(<$life:lifetime>)?: $($must:ident $must_key:literal),*; $($may:ident $may_key:literal),*) => {
        impl serde::Serialize for $name $(<$life>)? {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;

                let all = !to.is_human_readable();
                let always: &[&str] = &[$($must_key),*];
                let mut fields = always.len();
                $(fields += usize::from(all || $crate::stored::is_there(&self.$may));)*
                let mut to = to.serialize_struct(stringify!($name), fields)?;
                $(to.serialize_field($must_key, &self.$must)?;)*
                $(if all || $crate::stored::is_there(&self.$may) {
                    to.serialize_field($may_key, &self.$may)?;
                })*
                to.end()
            }
        }
    };
}

/// Whether a value is another than the default.
pub(crate) fn is_there<T: Default + PartialEq>(value: &T) -> bool {
    *value != T::default()
}

pub(crate) use stored;
